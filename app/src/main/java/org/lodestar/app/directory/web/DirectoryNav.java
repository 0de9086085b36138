package org.lodestar.app.directory.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The directory in the rail of its editors. */
@Component
class DirectoryNav implements NavEntry {
  private final Directory directory;
  private final AtHome home;

  DirectoryNav(Directory directory, AtHome home) {
    this.directory = directory;
    this.home = home;
  }

  @Override
  public String label() {
    return "directory.nav";
  }

  @Override
  public String href() {
    return "/directory";
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
  }

  @Override
  public int place() {
    return 30;
  }

  @Override
  public List<Command> commands() {
    return List.of(new Command("directory.nav.new", "/directory/new", Action.EDIT_DIRECTORY));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.EDIT_DIRECTORY);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.EDIT_DIRECTORY)
        .map(worker -> page.t("directory.nav.state", directory.list(worker).size()));
  }
}
