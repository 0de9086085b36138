package org.lodestar.app.members;

import java.util.UUID;

/** Something in how a worker signs in was changed from a screen on which they were signed in. */
public record SignInChanged(UUID worker) {}
