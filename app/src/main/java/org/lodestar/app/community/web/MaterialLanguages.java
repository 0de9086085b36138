package org.lodestar.app.community.web;

import java.util.List;
import java.util.Map;
import org.lodestar.app.library.ToolkitLanguages;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Tells the toolkit in which languages the card, the leaflet and the posters can be had. */
@Component
class MaterialLanguages implements ToolkitLanguages {
  private final MaterialPageMaker materials;
  private final PosterPageMaker posters;

  MaterialLanguages(MaterialPageMaker materials, PosterPageMaker posters) {
    this.materials = materials;
    this.posters = posters;
  }

  @Override
  public Map<String, List<Language>> languages(Page page) {
    return Map.of(
        Material.CARD.item(),
        materials.languages(page, Material.CARD),
        Material.LEAFLET.item(),
        materials.languages(page, Material.LEAFLET),
        PosterController.POSTERS,
        posters.languages(page),
        PosterController.DOOR_STICKER,
        posters.languages(page));
  }
}
