package org.lodestar.app.members;

import java.util.UUID;

/** A worker has signed in with a browser in which they were not known. */
public record NewBrowser(UUID worker) {}
