package org.lodestar.app.publications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.ProfileDocument.Definition;
import org.lodestar.app.publications.face.Profiles;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a figure of a problem profile comes from, and how one profile differs from the last. */
@Controller
@RequestMapping(ProfilePageMaker.HOME + "/{id}")
class ProfileTraceController {
  private final Profiles profiles;
  private final ProfileWriting writing;

  ProfileTraceController(Profiles profiles, ProfileWriting writing) {
    this.profiles = profiles;
    this.writing = writing;
  }

  @GetMapping("/figures/{code}")
  @Permit(Action.READ_PROFILES)
  String figure(
      @PathVariable UUID id, @PathVariable String code, Worker worker, Page page, Model model) {
    Profile profile = profiles.get(worker, id);
    ProfileDocument document = writing.document(worker, page, profile);
    Definition definition =
        document.definitions().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(NotFound::new);
    model.addAttribute(
        "model",
        new ProfilePages.Trace(
            definition.name(),
            ProfilePageMaker.HOME + "/" + id,
            facts(page, profile, document, definition),
            figures(page, document, code),
            worker.mayEver(Action.READ_FIGURES) ? "/figures/" + code : null));
    return "publications/profileFigure";
  }

  private static List<SummaryRow> facts(
      Page page, Profile profile, ProfileDocument document, Definition definition) {
    List<SummaryRow> facts = new ArrayList<>();
    facts.add(SummaryRow.of(page.t("publications.pack.column.means"), definition.means()));
    facts.add(SummaryRow.of(page.t("publications.profile.formula"), definition.formula()));
    facts.add(
        SummaryRow.of(
            page.t("publications.profile.since"),
            definition.since().isEmpty() ? page.t("figures.notKnown") : definition.since()));
    facts.add(
        SummaryRow.of(
            page.t("publications.pack.period"),
            page.t(
                "publications.profile.standsOn",
                String.valueOf(document.stands().snapshot()),
                new FigureWords(page).month(document.stands().last()))));
    facts.add(SummaryRow.of(page.t("publications.profile.seal.period"), document.stands().seal()));
    if (profile.proposed() != null) {
      facts.add(SummaryRow.of(page.t("publications.profile.seal.text"), profile.proposed().seal()));
    }
    return facts;
  }

  private static Table figures(Page page, ProfileDocument document, String code) {
    FigureWords words = new FigureWords(page);
    return Table.of(
        page.t("publications.profile.told"),
        document.restricted().told().stream()
            .filter(each -> each.figure().code().equals(code))
            .toList(),
        Part.words(
            page.t("publications.pack.column.period"),
            each -> words.period(new Period(each.figure().first(), each.figure().last()))),
        Part.words(
            page.t("publications.profile.column.heading"),
            each ->
                each.isWhole()
                    ? page.t("publications.profile.whole")
                    : words.heading(each.dimension(), each.heading())),
        Part.number(page.t("publications.profile.column.figure"), each -> each.figure().shown()));
  }

  /** The version for everybody, before anybody but those who work on it sees it. */
  @GetMapping("/open")
  @Permit(Action.WORK_ON_PROFILES)
  String open(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Profile profile = profiles.get(worker, id);
    ProfileDocument document = writing.document(worker, page, profile);
    model.addAttribute("model", PublicProfileController.shown(document, profile, null, false));
    model.addAttribute("back", ProfilePageMaker.HOME + "/" + id);
    return "publications/profileOpen";
  }

  @GetMapping("/difference")
  @Permit(Action.READ_PROFILES)
  String difference(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Profile profile = profiles.get(worker, id);
    ProfileDocument document = writing.document(worker, page, profile);
    model.addAttribute(
        "model",
        profiles
            .before(worker, profile)
            .map(before -> writing.document(worker, page, before))
            .map(
                before ->
                    new ProfileDifference(page, document, before, ProfileDocument::restricted))
            .map(each -> of(page, id, each))
            .orElseGet(() -> none(page, id)));
    return "publications/profileDifference";
  }

  private static ProfilePages.Difference of(Page page, UUID id, ProfileDifference difference) {
    return new ProfilePages.Difference(
        page.t("publications.profile.difference"),
        ProfilePageMaker.HOME + "/" + id,
        difference.tables(),
        difference.words(),
        true);
  }

  private static ProfilePages.Difference none(Page page, UUID id) {
    return new ProfilePages.Difference(
        page.t("publications.profile.difference"),
        ProfilePageMaker.HOME + "/" + id,
        List.of(),
        List.of(),
        false);
  }
}
