package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Map;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.vocabulary.ConsentKind;

/**
 * What an adult has agreed to, and how they were asked. For a child it says why there is nothing.
 */
public record ConsentsPage(
    CaseFile file,
    Person person,
    Map<ConsentKind, Consent> newest,
    List<Consent> all,
    List<Recorded<Conversation>> conversations,
    Names names,
    boolean mayWork) {}
