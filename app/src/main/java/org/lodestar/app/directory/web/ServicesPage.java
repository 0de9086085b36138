package org.lodestar.app.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.face.HelpSearch;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Option;

/**
 * Where people find help by what they need.
 *
 * @param found what was found; null before anybody asked
 * @param emergency whom to call in danger
 * @param ask whom to ask where nothing fits, or nobody who does is known to speak the language
 */
public record ServicesPage(
    List<Option> needs,
    List<Option> tongues,
    List<Option> now,
    HelpSearch.@Nullable Found found,
    List<Helpline> emergency,
    List<Helpline> ask) {
  public ServicesPage {
    needs = List.copyOf(needs);
    tongues = List.copyOf(tongues);
    now = List.copyOf(now);
    emergency = List.copyOf(emergency);
    ask = List.copyOf(ask);
  }
}
