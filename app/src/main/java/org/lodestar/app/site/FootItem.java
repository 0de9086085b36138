package org.lodestar.app.site;

/** A link at the foot of a public page. */
public record FootItem(String label, String href) {}
