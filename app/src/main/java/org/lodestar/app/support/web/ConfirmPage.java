package org.lodestar.app.support.web;

import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;

/** A question before something that cannot be taken back. */
public record ConfirmPage(
    CaseFile file,
    Person person,
    String title,
    String text,
    String yes,
    String action,
    String back) {}
