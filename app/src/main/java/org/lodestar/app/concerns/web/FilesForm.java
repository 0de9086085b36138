package org.lodestar.app.concerns.web;

/**
 * How many files there are; the files themselves lie in the draft, and leave it with the report.
 */
record FilesForm(int count) {}
