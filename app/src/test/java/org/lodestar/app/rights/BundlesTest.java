package org.lodestar.app.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.rights.RightsScene.as;
import static org.lodestar.app.rights.RightsScene.doing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.RightsScene.InCase;
import org.lodestar.app.rights.RightsScene.Team;
import org.lodestar.app.rights.face.BundleFiles;
import org.lodestar.app.rights.face.Bundles;
import org.lodestar.app.rights.face.DataAnswers;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;
import org.lodestar.statute.Withholding;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** From the case to the encrypted copy that a person gets of their data, on a real database. */
@PlatformTest
class BundlesTest {
  private final Bundles bundles;
  private final BundleFiles files;
  private final DataAnswers answers;
  private final RightsScene scene;
  private final CasePeople people;
  private final CaseChronology chronology;
  private final Clock clock;

  BundlesTest(
      Bundles bundles,
      BundleFiles files,
      DataAnswers answers,
      RightsScene scene,
      CasePeople people,
      CaseChronology chronology,
      Clock clock) {
    this.bundles = bundles;
    this.files = files;
    this.answers = answers;
    this.scene = scene;
    this.people = people;
    this.chronology = chronology;
    this.clock = clock;
  }

  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** A request for access by Mara, in whose case there is Bashkim, too. */
  private final class Asked {
    final Team team = scene.aTeam();
    final DataRequest request = scene.asked(team, DataRight.ACCESS);
    final InCase mara = scene.somebody(team, RoleInCase.POTENTIAL_VICTIM);
    final Worker worker = team.gatherer();

    Asked() {
      doing(
          worker,
          () ->
              people.add(
                  worker,
                  mara.caseFile(),
                  RightsScene.named("Bashkim Krasniqi", RoleInCase.SUSPECT)));
      scene.found(team, request, mara);
    }

    void note(boolean about, boolean narrow, String words) {
      doing(
          worker,
          () ->
              chronology.note(
                  worker,
                  mara.caseFile(),
                  about ? mara.person() : null,
                  ChronologyEntry.Kind.NOTE,
                  clock.instant().minusSeconds(60),
                  PersonalText.of(words),
                  narrow));
    }

    Asked gathered() {
      doing(worker, () -> bundles.gather(worker, request.team().finding()));
      return this;
    }

    Bundles.View view(Worker reader) {
      return as(reader, () -> bundles.get(reader, request.team().finding()));
    }

    void rule(Rulings rulings) {
      long version = view(worker).bundle().version();
      doing(worker, () -> bundles.rule(worker, request.team().finding(), rulings, version));
    }

    void agreed() {
      scene.answer(team, request, Answer.GATHERED);
      scene.approve(team, request);
      scene.release(team, request);
    }

    Map<String, byte[]> file() throws IOException {
      String password = as(worker, () -> files.make(worker, request.team().finding()));
      byte[] zip = as(worker, () -> files.file(worker, request.team().finding()));
      return unpacked(zip, password);
    }

    String table() throws IOException {
      return new String(file().get(request.reference() + ".csv"), UTF_8);
    }
  }

  private static Map<String, byte[]> unpacked(byte[] file, String password) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(file), password.toCharArray())) {
      for (LocalFileHeader header = zip.getNextEntry();
          header != null;
          header = zip.getNextEntry()) {
        assertThat(header.getEncryptionMethod()).isEqualTo(EncryptionMethod.AES);
        parts.put(header.getFileName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static Rulings keeping(Bundles.View view, String passage) {
    Map<String, KeepReason> kept = new HashMap<>();
    view.list().marks().stream()
        .filter(mark -> mark.passage().equals(passage))
        .forEach(mark -> kept.put(mark.id(), KeepReason.AGREED));
    assertThat(kept).isNotEmpty();
    return new Rulings(kept, Map.of(), Set.of(), List.of());
  }

  @Test
  void the_copy_holds_what_is_about_them_and_nothing_of_the_others() throws IOException {
    Asked asked = new Asked();
    asked.note(true, false, "Mara said that Bashkim took her papers.");
    asked.note(false, false, "The whole house was searched.");
    asked.gathered().agreed();
    assertThat(asked.table())
        .contains("Mara Marten", "said that [left out] took her papers", "Who looked")
        .doesNotContain("Bashkim", "Krasniqi", "whole house", asked.worker.displayName());
  }

  @Test
  void a_lifted_mark_stays_and_a_line_taken_in_is_in() throws IOException {
    Asked asked = new Asked();
    asked.note(true, false, "Bashkim took her papers.");
    asked.note(false, false, "The whole house was searched.");
    asked.gathered();
    Bundles.View view = asked.view(asked.worker);
    int whole =
        view.bundle().content().lines().stream()
            .map(BundleLine::words)
            .toList()
            .indexOf("The whole house was searched.");
    Rulings kept = keeping(view, "Bashkim");
    asked.rule(new Rulings(kept.kept(), Map.of(), Set.of(whole), List.of("papers")));
    asked.agreed();
    assertThat(asked.table())
        .contains("Bashkim took her [left out].", "The whole house was searched.");
  }

  @Test
  void narrow_notes_are_counted_and_never_in_it() throws IOException {
    Asked asked = new Asked();
    asked.note(true, true, "A narrow secret");
    asked.gathered();
    assertThat(asked.view(asked.worker).bundle().content().narrow()).isEqualTo(1);
    asked.agreed();
    GivenCopy copy = Objects.requireNonNull(asked.view(asked.worker).bundle().copy());
    assertThat(copy.withheld()).containsEntry(Withholding.HARM, 1);
    assertThat(asked.table()).doesNotContain("narrow secret");
  }

  @Test
  void what_was_agreed_to_is_what_is_given_whatever_is_written_later() throws IOException {
    Asked asked = new Asked().gathered();
    scene.answer(asked.team, asked.request, Answer.GATHERED);
    asked.note(true, false, "Written after the answer");
    GivenCopy seen = asked.view(asked.team.reader()).bundle().copy();
    assertThatThrownBy(() -> asked.rule(Rulings.none())).isInstanceOf(Refused.class);
    assertThatThrownBy(asked::gathered).isInstanceOf(Refused.class);
    scene.approve(asked.team, asked.request);
    scene.release(asked.team, asked.request);
    assertThat(asked.view(asked.worker).bundle().copy()).isEqualTo(seen);
    assertThat(asked.table()).doesNotContain("Written after the answer");
  }

  @Test
  void nothing_is_made_before_all_three_have_agreed() {
    Asked asked = new Asked().gathered();
    assertThatThrownBy(() -> make(asked, asked.worker)).isInstanceOf(Refused.class);
    scene.answer(asked.team, asked.request, Answer.GATHERED);
    assertThatThrownBy(() -> make(asked, asked.worker)).isInstanceOf(Refused.class);
    scene.approve(asked.team, asked.request);
    assertThatThrownBy(() -> make(asked, asked.worker)).isInstanceOf(Refused.class);
    scene.release(asked.team, asked.request);
    assertThatThrownBy(() -> make(asked, asked.team.reader())).isInstanceOf(Refused.class);
    assertThat(make(asked, asked.worker)).hasSize(24);
  }

  private String make(Asked asked, Worker worker) {
    return as(worker, () -> files.make(worker, asked.request.team().finding()));
  }

  @Test
  void a_copy_is_gathered_before_it_is_answered_and_never_of_a_suspect() {
    Asked asked = new Asked();
    assertThatThrownBy(() -> scene.answer(asked.team, asked.request, Answer.GATHERED))
        .isInstanceOfSatisfying(
            Refused.class, broken -> assertThat(broken.key()).isEqualTo("rights.rule.gatherFirst"));
    Team team = scene.aTeam();
    DataRequest request = scene.asked(team, DataRight.ACCESS);
    scene.found(team, request, scene.somebody(team, RoleInCase.SUSPECT));
    assertThatThrownBy(
            () ->
                doing(
                    team.gatherer(),
                    () -> bundles.gather(team.gatherer(), request.team().finding())))
        .isInstanceOfSatisfying(
            Refused.class, broken -> assertThat(broken.key()).isEqualTo("rights.rule.suspect"));
  }

  @Test
  void the_document_is_tagged_for_those_who_do_not_see_it_and_names_nobody_in_its_properties()
      throws Exception {
    Asked asked = new Asked();
    asked.note(true, false, "Đặng said:\n\nto Bashkim & <b>others</b>");
    asked.gathered().agreed();
    Map<String, byte[]> parts = asked.file();
    assertThat(parts.keySet())
        .containsExactlyInAnyOrder(
            asked.request.reference() + ".pdf", asked.request.reference() + ".csv");
    byte[] pdf = Objects.requireNonNull(parts.get(asked.request.reference() + ".pdf"));
    assertThat(validate(pdf).isCompliant()).isTrue();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getAuthor()).isNull();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A copy of your data");
      assertThat(new PDFTextStripper().getText(document))
          .contains("neither confirm nor deny", "independent advocate", "[left out]")
          .doesNotContain("Bashkim");
    }
  }

  private static ValidationResult validate(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser);
    }
  }

  @Test
  void the_file_is_gone_after_a_day_and_once_the_person_has_it() {
    Asked asked = new Asked().gathered();
    asked.agreed();
    make(asked, asked.worker);
    ScopedClock.at(
        clock.instant().plus(Duration.ofHours(25)),
        () -> {
          assertThatThrownBy(() -> take(asked)).isInstanceOf(NotFound.class);
          return true;
        });
    assertThat(take(asked)).isNotEmpty();
    give(asked, null);
    assertThat(scene.read(asked.team, asked.request).state()).isEqualTo(RequestState.CLOSED);
    assertThatThrownBy(() -> take(asked)).isInstanceOfAny(NotFound.class, Refused.class);
  }

  private byte[] take(Asked asked) {
    return as(asked.worker, () -> files.file(asked.worker, asked.request.team().finding()));
  }

  private void give(Asked asked, java.util.@Nullable UUID contact) {
    long version = scene.finding(asked.worker, asked.request).request().version();
    doing(
        asked.worker,
        () ->
            answers.handOver(
                asked.worker, asked.request.team().finding(), contact, scene.today(), version));
  }

  @Test
  void it_is_given_by_hand_or_by_a_way_for_which_somebody_vouches_today() {
    Asked asked = new Asked().gathered();
    asked.agreed();
    java.util.UUID unsafe = contact(asked, Known.NOT_KNOWN);
    assertThatThrownBy(() -> give(asked, unsafe))
        .isInstanceOfSatisfying(
            Refused.class, broken -> assertThat(broken.key()).isEqualTo("rights.rule.unsafeWay"));
    give(asked, contact(asked, Known.YES));
    assertThat(scene.read(asked.team, asked.request).marks().way())
        .isEqualTo(AnswerWay.SAFE_CHANNEL);
  }

  private java.util.UUID contact(Asked asked, Known safe) {
    SafeContact contact =
        new SafeContact(
            SafeContactChannel.PHONE_CALL,
            PersonalText.of("07700 900456"),
            safe,
            null,
            null,
            null,
            null,
            Known.NO,
            false,
            false,
            Known.YES,
            null,
            safe.isYes() ? scene.today() : null,
            safe.isYes() ? scene.today().plusDays(30) : null);
    return as(
        asked.worker,
        () -> people.addContact(asked.worker, asked.mara.caseFile(), asked.mara.person(), contact));
  }

  @Test
  void two_who_decide_at_once_do_not_overwrite_each_other() {
    Asked asked = new Asked().gathered();
    asked.rule(Rulings.none());
    assertThatThrownBy(
            () ->
                doing(
                    asked.worker,
                    () ->
                        bundles.rule(
                            asked.worker, asked.request.team().finding(), Rulings.none(), 0)))
        .isInstanceOf(EditClash.class);
  }
}
