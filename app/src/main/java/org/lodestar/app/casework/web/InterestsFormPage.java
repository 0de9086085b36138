package org.lodestar.app.casework.web;

/**
 * Writing a best-interests record.
 *
 * @param sentBack why the second person did not agree; empty where nobody said so
 */
public record InterestsFormPage(FormPage form, String sentBack) {}
