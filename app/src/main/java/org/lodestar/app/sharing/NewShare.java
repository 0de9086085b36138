package org.lodestar.app.sharing;

import java.util.UUID;

/** What is to be given out, about whom, to whom. */
public record NewShare(
    UUID caseFile, UUID person, Receiver receiver, Terms terms, Grounds grounds) {}
