package org.lodestar.app.sharing.web;

import java.time.Instant;
import org.lodestar.app.sharing.Opened;

/** What a share says, for its reader. */
public record ContentPage(Opened opened, Parties parties, Instant now) {}
