package org.lodestar.app.site;

import org.jspecify.annotations.Nullable;

/** A step on the way to this page; the page itself has no address. */
public record Crumb(String label, @Nullable String href) {}
