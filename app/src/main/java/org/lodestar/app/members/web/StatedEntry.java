package org.lodestar.app.members.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;

/** A line of this room that says how it stands. */
record StatedEntry(NavEntry entry, BiFunction<Viewer, Page, Optional<String>> stands)
    implements NavEntry {
  @Override
  public String label() {
    return entry.label();
  }

  @Override
  public String href() {
    return entry.href();
  }

  @Override
  public Area area() {
    return entry.area();
  }

  @Override
  public int place() {
    return entry.place();
  }

  @Override
  public List<String> also() {
    return entry.also();
  }

  @Override
  public List<Command> commands() {
    return entry.commands();
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return entry.visibleTo(viewer);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return stands.apply(viewer, page);
  }
}
