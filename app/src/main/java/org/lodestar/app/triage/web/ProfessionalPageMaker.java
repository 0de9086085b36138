package org.lodestar.app.triage.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.worries.AccountWords;
import org.lodestar.app.worries.face.Professionals;
import org.lodestar.app.worries.face.Professionals.Professional;
import org.springframework.stereotype.Component;

/** Lays out what a worker of the partnership wrote of their own, for the officer. */
@Component
class ProfessionalPageMaker {
  private final Professionals professionals;
  private final AccountWords words;
  private final StaffNames names;

  ProfessionalPageMaker(Professionals professionals, AccountWords words, StaffNames names) {
    this.professionals = professionals;
    this.words = words;
    this.names = names;
  }

  /** Null for what came in another way. */
  ConcernView.@Nullable FromProfessional view(Worker worker, UUID concern, Page page) {
    return professionals.find(worker, concern).map(each -> shown(each, page)).orElse(null);
  }

  private ConcernView.FromProfessional shown(Professional professional, Page page) {
    String receiver = names.organisation(professional.own().receiver());
    return new ConcernView.FromProfessional(
        who(professional, page),
        warning(professional, page),
        page.t(
            professional.own().logged()
                ? "worries.professional.logged"
                : "worries.professional.facts"),
        words.all(professional.account()).stream()
            .map(each -> SummaryRow.of(each.question(), each.answer()))
            .toList(),
        page.t("worries.told." + professional.own().told(), receiver),
        professional.thanks());
  }

  private String who(Professional professional, Page page) {
    String organisation = names.organisation(professional.own().organisation());
    Person writer = professional.writer();
    if (writer == null) {
      return page.t("worries.professional.who.noPost", page.t("triage.formerWorker"), organisation);
    }
    return writer.post().isBlank()
        ? page.t("worries.professional.who.noPost", writer.displayName(), organisation)
        : page.t("worries.professional.who", writer.displayName(), writer.post(), organisation);
  }

  private static String warning(Professional professional, Page page) {
    if (professional.shutOut()) {
      return page.t("worries.professional.shut");
    }
    return professional.here() ? "" : page.t("worries.professional.gone");
  }
}
