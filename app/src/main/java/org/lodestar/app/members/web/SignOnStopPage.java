package org.lodestar.app.members.web;

import org.lodestar.app.members.SignOnFault;

/**
 * Somebody came back from the provider of sign-on and is not in.
 *
 * @param provider as workers know it
 */
public record SignOnStopPage(SignOnFault why, String provider) {}
