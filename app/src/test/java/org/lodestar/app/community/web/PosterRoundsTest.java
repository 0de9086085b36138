package org.lodestar.app.community.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.community.OutreachSet.as;
import static org.lodestar.app.community.OutreachSet.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.HomeItems;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.community.HungPoster;
import org.lodestar.app.community.OutreachSet;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.PosterSize;
import org.lodestar.app.community.Setting;
import org.lodestar.app.community.face.PosterRounds;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Ward;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;

/** Rounds with posters: who notes them, what is kept, which ward has none. */
@PlatformTest
class PosterRoundsTest {
  private final PosterRounds rounds;
  private final PosterRoundPageMaker maker;
  private final OutreachSet set;
  private final Workforce workforce;
  private final Words words;
  private final Partnership partnership;
  private final HomeItems home;

  private OutreachSet.Made made;
  private Worker worker;

  PosterRoundsTest(
      PosterRounds rounds,
      PosterRoundPageMaker maker,
      OutreachSet set,
      Workforce workforce,
      Words words,
      Partnership partnership,
      HomeItems home) {
    this.home = home;
    this.rounds = rounds;
    this.maker = maker;
    this.set = set;
    this.workforce = workforce;
    this.words = words;
    this.partnership = partnership;
  }

  @BeforeEach
  void aPlanThatRuns() {
    made = set.running();
    worker = made.coordinator();
  }

  private PosterRounds.View view() {
    return asking(worker, () -> rounds.list(worker));
  }

  private HungPoster.Content content(LocalDate hung, LocalDate replace) {
    List<Ward> wards = view().wards();
    return new HungPoster.Content(
        made.site(),
        wards.isEmpty() ? "" : wards.getFirst().code(),
        Setting.HAULAGE,
        PosterSize.A4,
        List.of(Language.ENGLISH, Language.POLISH),
        hung,
        replace);
  }

  private UUID hung() {
    UUID id = Ids.next();
    LocalDate today = set.today();
    as(worker, () -> rounds.hang(worker, id, content(today.minusDays(40), today.minusDays(10))));
    return id;
  }

  private HungPoster one(UUID id) {
    return view().posters().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aPosterIsHungReplacedForAsLongAgainAndTakenDown() {
    UUID id = hung();
    assertThat(one(id).due(set.today())).isTrue();
    as(worker, () -> rounds.replace(worker, id, 0));
    assertThat(one(id).due(set.today())).isFalse();
    assertThat(one(id).content().replace()).isEqualTo(set.today().plusDays(30));
    assertThat(one(id).by()).isEqualTo(worker.id());
    as(worker, () -> rounds.takeDown(worker, id, 1));
    assertThat(view().posters()).extracting(HungPoster::id).doesNotContain(id);
  }

  @Test
  void aPosterHangsInAShopWindow() {
    UUID id = Ids.next();
    HungPoster.Content lorries = content(set.today(), set.today().plusDays(9));
    HungPoster.Content shop =
        new HungPoster.Content(
            Objects.requireNonNull(lorries.site()),
            lorries.ward(),
            Setting.SHOPS,
            lorries.size(),
            lorries.languages(),
            lorries.hung(),
            lorries.replace());
    as(worker, () -> rounds.hang(worker, id, shop));
    assertThat(one(id).content().setting()).isEqualTo(Setting.SHOPS);
  }

  @Test
  void aPosterHangsWhereNoPlanGoesByTheSortOfPlaceAndItsWard() {
    UUID id = Ids.next();
    HungPoster.Content lorries = content(set.today(), set.today().plusDays(9));
    HungPoster.Content window =
        new HungPoster.Content(
            null,
            OutreachSite.Kind.SHOP,
            lorries.ward(),
            Setting.SHOPS,
            lorries.size(),
            lorries.languages(),
            lorries.hung(),
            lorries.replace());
    as(worker, () -> rounds.hang(worker, id, window));
    assertThat(one(id).plan()).isNull();
    as(worker, () -> rounds.replace(worker, id, 0));
    Page page = Page.english(words, partnership, PosterRoundPageMaker.PATH);
    PosterRounds.View view = view();
    assertThat(maker.draw(worker, page, view).wards())
        .flatExtracting(PosterRoundPage.Ward::posters)
        .filteredOn(each -> each.id().equals(id.toString()))
        .extracting(PosterRoundPage.Hung::title)
        .containsExactly("Shop window or counter");
    assertThat(maker.asked(page, view).getFirst().options())
        .extracting(Option::label)
        .contains("Not in a plan: Shop window or counter");
  }

  @Test
  void whatIsSentTwiceIsNotedOnceAndWhoComesSecondIsTold() {
    UUID id = hung();
    as(worker, () -> rounds.hang(worker, id, content(set.today(), set.today().plusDays(9))));
    assertThat(view().posters()).extracting(HungPoster::id).containsOnlyOnce(id);
    as(worker, () -> rounds.replace(worker, id, 0));
    assertThatThrownBy(() -> as(worker, () -> rounds.takeDown(worker, id, 0)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void aPosterHangsOnlyAtAPlaceOfAPlanThatRuns() {
    UUID draft = set.draft(worker);
    UUID site = set.site(worker, draft, "Tern Quay Gate");
    HungPoster.Content right = content(set.today(), set.today().plusDays(9));
    HungPoster.Content wrong =
        new HungPoster.Content(
            site,
            right.ward(),
            right.setting(),
            right.size(),
            right.languages(),
            right.hung(),
            right.replace());
    assertThatThrownBy(() -> as(worker, () -> rounds.hang(worker, Ids.next(), wrong)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("community.hung.site.missing"));
  }

  @Test
  void whoOnlyReadsOutreachHangsNothing() {
    Worker reader = workforce.aWorker(workforce.anOrganisation(), Role.BOARD_MEMBER);
    HungPoster.Content right = content(set.today(), set.today().plusDays(9));
    assertThatThrownBy(() -> as(reader, () -> rounds.hang(reader, Ids.next(), right)))
        .isInstanceOf(NotAllowed.class);
    UUID id = hung();
    assertThatThrownBy(() -> as(reader, () -> rounds.takeDown(reader, id, 0)))
        .isInstanceOf(NotAllowed.class);
    Page page = Page.english(words, partnership, PosterRoundPageMaker.PATH);
    PosterRounds.View view = asking(reader, () -> rounds.list(reader));
    assertThat(maker.draw(reader, page, view).may()).isFalse();
  }

  @Test
  void anEditorReadsWherePostersHangAndComesFromTheCampaigns() {
    UUID id = hung();
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    PosterRounds.View view = asking(editor, () -> rounds.list(editor));
    assertThat(view.posters()).extracting(HungPoster::id).contains(id);
    Page page = Page.english(words, partnership, PosterRoundPageMaker.PATH);
    PosterRoundPage drawn = maker.draw(editor, page, view);
    assertThat(drawn.may()).isFalse();
    assertThat(drawn.back()).isEqualTo(CampaignPageMaker.PATH);
    assertThat(maker.draw(worker, page, view).back()).isEqualTo("/outreach");
  }

  @Test
  void whatIsToBeReplacedIsOneLineAtTheHomeOfWhoGoesRound() {
    Worker trainer = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    LocalDate today = set.today();
    HungPoster.Content late = content(today.minusDays(40), today.minusDays(10));
    List<UUID> ids = List.of(Ids.next(), Ids.next());
    ids.forEach(id -> as(trainer, () -> rounds.hang(trainer, id, late)));
    assertThat(home.of(trainer))
        .filteredOn(each -> each.contains("2 posters to replace"))
        .hasSize(1);
    assertThat(home.of(worker)).anyMatch(each -> each.contains("posters to replace"));
    assertThat(home.of(other)).noneMatch(each -> each.contains("to replace: paper"));
    ids.forEach(id -> as(trainer, () -> rounds.replace(trainer, id, 0)));
    assertThat(home.of(trainer)).noneMatch(each -> each.contains("to replace: paper"));
  }

  @Test
  void wardsWithoutAPosterComeFirstAndWhatIsDueIsMarked() {
    HungPoster poster = one(hung());
    PosterRounds.View real = view();
    HungPoster.Content was = poster.content();
    HungPoster inWard =
        new HungPoster(
            poster.id(),
            poster.plan(),
            new HungPoster.Content(
                Objects.requireNonNull(was.site()),
                "E05000002",
                was.setting(),
                was.size(),
                was.languages(),
                was.hung(),
                set.today()),
            false,
            poster.by(),
            0);
    PosterRounds.View view =
        new PosterRounds.View(
            List.of(inWard),
            real.sites(),
            real.open(),
            List.of(new Ward("E05000001", "Alder"), new Ward("E05000002", "Birch")));
    Page page = Page.english(words, partnership, PosterRoundPageMaker.PATH);
    PosterRoundPage drawn = maker.draw(worker, page, view);
    assertThat(drawn.blank()).containsExactly("Alder");
    assertThat(drawn.wards()).extracting(PosterRoundPage.Ward::name).containsExactly("Birch");
    PosterRoundPage.Hung hung = drawn.wards().getFirst().posters().getFirst();
    assertThat(hung.mark()).isNotNull();
    assertThat(hung.print()).startsWith("/posters?place=HAULAGE&first=en&size=A4&second=pl");
  }
}
