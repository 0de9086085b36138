package org.lodestar.app.library.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The document library in the rail of everybody who works here. */
@Component
class DocumentsNav implements NavEntry {
  @Override
  public String label() {
    return "library.documents.nav";
  }

  @Override
  public String href() {
    return DocumentController.PATH;
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
  }

  @Override
  public int place() {
    return 20;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_DOCUMENTS);
  }
}
