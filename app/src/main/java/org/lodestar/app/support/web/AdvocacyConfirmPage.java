package org.lodestar.app.support.web;

/** The question before a person's yes to an advocate is taken back. */
public record AdvocacyConfirmPage(String name, String title, String here) {}
