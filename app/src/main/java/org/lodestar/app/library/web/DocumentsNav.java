package org.lodestar.app.library.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The document library in the rail of everybody who works here. */
@Component
class DocumentsNav implements NavEntry {
  private static final int AFTER_THE_RESIDENTS = 58;

  @Override
  public String label() {
    return "library.documents.nav";
  }

  @Override
  public String href() {
    return DocumentController.PATH;
  }

  @Override
  public int order() {
    return AFTER_THE_RESIDENTS;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_DOCUMENTS);
  }
}
