package org.lodestar.app.community;

/** What goes along with a campaign; each lies on a page that everybody may open. */
public enum CampaignAsset {
  SLIDES("/toolkit#slides"),
  BRIEFING("/toolkit#briefing"),
  SIGNS("/toolkit#signs"),
  SOCIAL("/toolkit#social"),
  FOOTER("/toolkit#footer"),
  PATHWAY("/toolkit#pathway"),
  QUIZ("/toolkit#quiz"),
  POSTERS("/posters"),
  CAB_CARD("/cab-card"),
  LEAFLET("/safe-work"),
  EMBED("/embed");

  private final String href;

  CampaignAsset(String href) {
    this.href = href;
  }

  /** Where it lies. */
  public String href() {
    return href;
  }
}
