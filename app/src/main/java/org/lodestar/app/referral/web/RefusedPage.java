package org.lodestar.app.referral.web;

/** Why something cannot be done, by the key of its words. */
public record RefusedPage(String key) {}
