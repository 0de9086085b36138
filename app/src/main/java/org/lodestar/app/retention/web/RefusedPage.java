package org.lodestar.app.retention.web;

/** Why something cannot be done. */
public record RefusedPage(String key) {}
