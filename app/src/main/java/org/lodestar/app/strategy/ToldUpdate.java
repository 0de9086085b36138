package org.lodestar.app.strategy;

/**
 * How an organisation that was asked says that an action gets on.
 *
 * @param inTheWay may be empty
 * @param onTime green, amber or red
 */
public record ToldUpdate(String done, String next, String inTheWay, ActionStanding onTime) {}
