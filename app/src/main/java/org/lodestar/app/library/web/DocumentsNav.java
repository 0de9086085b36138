package org.lodestar.app.library.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.library.face.Documents;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The document library in the rail of everybody who works here. */
@Component
class DocumentsNav implements NavEntry {
  private final Documents documents;
  private final AtHome home;

  DocumentsNav(Documents documents, AtHome home) {
    this.documents = documents;
    this.home = home;
  }

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
  public List<Command> commands() {
    return List.of(
        new Command("library.documents.nav.new", "/documents/new", Action.EDIT_DOCUMENTS));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_DOCUMENTS);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.READ_DOCUMENTS)
        .map(
            worker ->
                documents.list(worker).stream()
                    .filter(each -> each.overdue(documents.today()))
                    .count())
        .filter(overdue -> overdue > 0)
        .map(overdue -> page.t("library.documents.nav.state", overdue));
  }
}
