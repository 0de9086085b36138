package org.lodestar.app.publications.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackFile;
import org.lodestar.app.figures.Told;
import org.lodestar.app.figures.document.PackFiles;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Open;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.Profile.State;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.face.PublishedProfiles;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.Table;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Problem profiles as everybody reads them: no account, no form, no cookie, nothing kept of who
 * looks.
 */
@Controller
@RequestMapping(PublicProfileController.HOME)
class PublicProfileController {
  static final String HOME = "/problem-profile";
  private static final String WHY = "what is known of exploitation here, for everybody";

  private final PublishedProfiles profiles;
  private final PackFiles files;
  private final OpenData data;

  PublicProfileController(PublishedProfiles profiles, PackFiles files, OpenData data) {
    this.profiles = profiles;
    this.files = files;
    this.data = data;
  }

  @GetMapping
  @Open(WHY)
  String list(Page page, Model model) {
    model.addAttribute(
        "model",
        new ProfilePages.Index(
            profiles.list().stream()
                .map(
                    each ->
                        new Press(
                            HOME + "/" + each.base().slug(),
                            page.t(
                                each.state() == State.WITHDRAWN
                                    ? "publications.profile.open.of.withdrawn"
                                    : "publications.profile.open.of",
                                each.base().slug().replace('-', '/'))))
                .toList()));
    return "publications/publicProfiles";
  }

  @GetMapping("/{year}")
  @Open(WHY)
  String one(@PathVariable String year, Page page, Model model) {
    Profile profile = profiles.get(year);
    boolean withdrawn = profile.state() == State.WITHDRAWN;
    String reason = withdrawn ? Objects.requireNonNull(profile.published()).reason() : null;
    model.addAttribute(
        "model", shown(document(profile), profile, reason, profiles.before(profile).isPresent()));
    return "publications/publicProfile";
  }

  private static ProfileDocument document(Profile profile) {
    return Objects.requireNonNull(profile.proposed()).document();
  }

  /**
   * The version for everybody; every figure leads to what it counts.
   *
   * @param reason why it was withdrawn; null where it was not
   */
  static ProfilePages.Shown shown(
      ProfileDocument document, Profile profile, @Nullable String reason, boolean before) {
    boolean there = reason == null;
    return new ProfilePages.Shown(
        profile.base().slug().replace('-', '/'),
        HOME + "/" + profile.base().slug(),
        there ? document.about() : List.of(),
        reason,
        there
            ? document.open().sections().stream()
                .map(
                    each ->
                        ProfilePages.section(document, each, null, null, code -> "#counts-" + code))
                .toList()
            : List.of(),
        there ? ProfilePages.counts(document, document.open()) : List.of(),
        document.stands().words(),
        before);
  }

  @GetMapping("/{year}/difference")
  @Open(WHY)
  String difference(@PathVariable String year, Page page, Model model) {
    Profile profile = there(year);
    String title = page.t("publications.profile.open.difference");
    String back = HOME + "/" + year;
    model.addAttribute(
        "model",
        profiles
            .before(profile)
            .map(
                each ->
                    new ProfileDifference(
                        page, document(profile), document(each), ProfileDocument::open))
            .map(
                each -> new ProfilePages.Difference(title, back, each.tables(), each.words(), true))
            .orElseGet(
                () -> new ProfilePages.Difference(title, back, List.of(), List.of(), false)));
    return "publications/publicProfileDifference";
  }

  /** One whose files can be had. Throws {@link NotFound} also for one that was withdrawn. */
  private Profile there(String year) {
    Profile found = profiles.get(year);
    if (found.state() != State.PUBLISHED) {
      throw new NotFound();
    }
    return found;
  }

  @GetMapping("/{year}/profile.pdf")
  @Open(WHY)
  ResponseEntity<byte[]> pdf(@PathVariable String year) {
    Profile profile = there(year);
    ProfileDocument document = document(profile);
    byte[] pdf =
        files.draw(
            PackFile.PDF,
            document.pack(document.open()),
            Objects.requireNonNull(profile.proposed()).at());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"problem-profile-" + profile.base().slug() + ".pdf\"")
        .body(pdf);
  }

  @GetMapping("/{year}/figures.csv")
  @Open(WHY)
  ResponseEntity<byte[]> figures(@PathVariable String year) {
    List<Told> told = document(there(year)).open().told();
    return Csv.file("figures", Table.of("figures", told, OpenData.PROFILE));
  }

  @GetMapping("/{year}/csv-metadata.json")
  @Open(WHY)
  ResponseEntity<String> about(@PathVariable String year, Page page) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"csv-metadata.json\"")
        .body(data.about(there(year), page));
  }
}
