package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.triage.ConcernPanel;
import org.springframework.stereotype.Component;

/** The cases that came from a concern, on its page: by reference, and a door for who may read. */
@Component
class CaseOfConcern implements ConcernPanel {
  private static final int ORDER = 10;

  private final Cases cases;
  private final Policy policy;
  private final StaffNames names;

  CaseOfConcern(Cases cases, Policy policy, StaffNames names) {
    this.cases = cases;
    this.policy = policy;
    this.names = names;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> panel(Worker worker, Concern concern, Page page) {
    List<CaseFile> files = cases.ofConcern(concern.id());
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                page.t("casework.ofConcern.title"),
                files.stream().map(each -> row(each, page)).toList(),
                files.stream()
                    .filter(each -> policy.allows(worker, Action.READ_CASE, each.id()))
                    .map(each -> door(each, page))
                    .toList()));
  }

  private SummaryRow row(CaseFile file, Page page) {
    return SummaryRow.of(
        file.reference(), page.t("casework.ofConcern.state." + file.state(), owner(file, page)));
  }

  private static Crumb door(CaseFile file, Page page) {
    return new Crumb(page.t("casework.ofConcern.open", file.reference()), Addresses.file(file));
  }

  private String owner(CaseFile file, Page page) {
    return file.owner() == null ? page.t("casework.ofConcern.nobody") : names.worker(file.owner());
  }
}
