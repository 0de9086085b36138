package org.lodestar.app.breakglass.web;

/** That something cannot be done now; the key of the words. */
public record RefusedPage(String key) {}
