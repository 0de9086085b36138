package org.lodestar.app.rights.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.LimitSet;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.rights.Statement;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;

/**
 * What limits hold for a person's data, and what they say about it.
 *
 * @param parts of the case
 * @param names of workers
 * @param officers who runs a request for a copy; empty where the body has nobody for it
 * @param managers who answers for the body meanwhile
 * @param partnership officers of the body that is in charge of the partnership
 * @param mayWork whether this worker works on the case, and does not only read it
 */
public record PersonRightsPage(
    CaseFile file,
    Person person,
    List<LimitSet> limits,
    List<Statement> statements,
    List<Option> parts,
    Map<UUID, String> names,
    List<String> officers,
    List<String> managers,
    List<String> partnership,
    boolean mayWork) {
  public PersonRightsPage {
    limits = List.copyOf(limits);
    statements = List.copyOf(statements);
    parts = List.copyOf(parts);
    names = Map.copyOf(names);
    officers = List.copyOf(officers);
    managers = List.copyOf(managers);
    partnership = List.copyOf(partnership);
  }

  /** Where it lies. */
  public String here() {
    return "/cases/" + file.id() + "/people/" + person.id() + "/data-rights";
  }

  /** A form about it. */
  SmallForm door(Page page, String title, String below) {
    return SmallForm.of(title, here(), here() + below).cancel(page.t("rights.cancel"));
  }

  /** Whether a limit holds. */
  public boolean holds(PersonLimit wanted) {
    return limits.stream().anyMatch(each -> each.limit() == wanted && each.holds());
  }

  /** A worker by name. */
  public String worker(Page page, @Nullable UUID id) {
    return id == null ? page.t("rights.nobody") : names.getOrDefault(id, page.t("rights.nobody"));
  }
}
