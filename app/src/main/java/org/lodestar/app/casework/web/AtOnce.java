package org.lodestar.app.casework.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.ToDoBeside;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** What follows at once from what was written down about a person, on the page after saving. */
@Component
class AtOnce {
  private final List<ToDoBeside> beside;

  AtOnce(List<ToDoBeside> beside) {
    this.beside = List.copyOf(beside);
  }

  List<ToDoBeside.Line> of(UUID person, Page page) {
    return beside.stream().flatMap(each -> each.atOnce(person, page).stream()).toList();
  }
}
