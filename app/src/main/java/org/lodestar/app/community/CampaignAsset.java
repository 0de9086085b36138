package org.lodestar.app.community;

import java.util.Set;

/** What goes along with a campaign; each lies on a page that everybody may open. */
public enum CampaignAsset {
  SLIDES("/toolkit#slides", "slides"),
  BRIEFING("/toolkit#briefing", "briefing"),
  SIGNS("/toolkit#signs", "signs"),
  SOCIAL("/toolkit#social", "social"),
  FOOTER("/toolkit#footer", "footer"),
  PATHWAY("/toolkit#pathway", "pathway"),
  QUIZ("/toolkit#quiz", "quiz"),
  POSTERS("/posters", "posters", "door-sticker"),
  CAB_CARD("/cab-card", "cab-card"),
  LEAFLET("/safe-work", "leaflet"),
  EMBED("/embed"),
  DETER("/toolkit#deter");

  private final String href;
  private final Set<String> items;

  CampaignAsset(String href, String... items) {
    this.href = href;
    this.items = Set.of(items);
  }

  /** Where it lies. */
  public String href() {
    return href;
  }

  /** By which the toolkit counts its files; empty where it has none. */
  public Set<String> items() {
    return items;
  }
}
