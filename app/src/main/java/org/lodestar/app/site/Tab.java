package org.lodestar.app.site;

/** A page that is one of several beside each other. */
public record Tab(String label, String href, boolean current) {}
