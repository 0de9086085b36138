package org.lodestar.app.casework.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Supervision;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Puts names and references to what was agreed in supervision. */
@Component
class SupervisionWords {
  private final Cases cases;
  private final Colleagues colleagues;

  SupervisionWords(Cases cases, Colleagues colleagues) {
    this.cases = cases;
    this.colleagues = colleagues;
  }

  /**
   * The page.
   *
   * @param about the worker, for their manager; null on the worker's own page
   */
  SupervisionPage page(Page page, Worker reader, @Nullable UUID about, List<Supervision> held) {
    List<@Nullable UUID> mentioned = new ArrayList<>();
    mentioned.add(about == null ? reader.id() : about);
    held.stream().map(Supervision::manager).forEach(mentioned::add);
    Names names = colleagues.names(page, mentioned);
    return new SupervisionPage(
        about, names.of(about == null ? reader.id() : about), held, references(held), names);
  }

  /** A case that the reader does not see any more has no reference here. */
  private Map<UUID, String> references(List<Supervision> held) {
    Map<UUID, String> references = new HashMap<>();
    for (Supervision each : held) {
      UUID file = each.caseFile();
      if (file != null) {
        try {
          references.put(file, cases.referenceOf(file));
        } catch (NotFound outOfSight) {
          references.remove(file);
        }
      }
    }
    return references;
  }
}
