package org.lodestar.app.sharing.web;

import org.lodestar.app.sharing.Share;
import org.lodestar.app.vault.PersonalText;

/** A new pass phrase, shown once. */
public record PassPhrasePage(Share share, PersonalText phrase) {}
