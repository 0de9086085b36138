package org.lodestar.app.referral.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is asked to read; empty for whoever has time. */
record AskReaderForm(@Nullable UUID colleague) {}
