package org.lodestar.app.members.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.DemonstrationSignIn;
import org.lodestar.app.members.entry.SignOn;
import org.lodestar.app.site.HelplineSlot.Helpline;

/**
 * The sign-in page.
 *
 * @param to where to go afterwards
 * @param note key of what to say first, null for nothing
 * @param signOn that one can sign in elsewhere; null where one cannot
 * @param night whom anybody rings who cannot sign in at night, from the directory
 * @param hints what else there is to try in a demonstration
 * @param choices invented workers to be with one click; empty outside a demonstration
 */
public record SignInPage(
    String to,
    @Nullable String note,
    SignOn.@Nullable Offer signOn,
    List<Helpline> night,
    List<DemonstrationSignIn.Choice> choices,
    List<String> hints) {}
