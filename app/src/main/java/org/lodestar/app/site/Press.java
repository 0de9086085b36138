package org.lodestar.app.site;

/** Something that can be done by one press. */
public record Press(String href, String label) {}
