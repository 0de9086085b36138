package org.lodestar.app.library.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** Public pages and their words in the rail of those who keep them. */
@Component
class PagesNav implements NavEntry {
  private final PublicPages pages;
  private final AtHome home;

  PagesNav(PublicPages pages, AtHome home) {
    this.pages = pages;
    this.home = home;
  }

  @Override
  public String label() {
    return "library.pages.nav";
  }

  @Override
  public String href() {
    return PageController.PATH;
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
  }

  @Override
  public int place() {
    return 15;
  }

  @Override
  public List<String> also() {
    return List.of(MessageController.PATH, PageEditorMaker.PARTNERS, PageEditorMaker.CAMPAIGNS);
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("library.messages.title", MessageController.PATH, Action.READ_DOCUMENTS),
        new Command("library.messages.toolkit", "/toolkit", Action.EDIT_DOCUMENTS),
        new Command("library.pages.nav.posters", "/posters", Action.EDIT_DOCUMENTS),
        new Command("library.news.new", NewsController.NEW, Action.EDIT_DOCUMENTS),
        new Command("community.nav.posters", "/outreach/posters", Action.EDIT_DOCUMENTS));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.EDIT_DOCUMENTS);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.EDIT_DOCUMENTS)
        .map(pages::drafts)
        .filter(waiting -> waiting > 0)
        .map(waiting -> page.t("library.pages.nav.state", waiting));
  }
}
