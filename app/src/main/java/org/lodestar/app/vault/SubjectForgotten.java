package org.lodestar.app.vault;

/**
 * A subject was forgotten. Told in the transaction that forgets, so that who keeps something that
 * points at it can let go of it.
 */
public record SubjectForgotten(Subject subject) {}
