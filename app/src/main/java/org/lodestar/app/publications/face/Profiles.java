package org.lodestar.app.publications.face;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.Profile.Base;
import org.lodestar.app.publications.Profile.Move;
import org.lodestar.app.publications.Profile.State;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.publications.ProfileWords;
import org.lodestar.app.publications.ProfileYears;
import org.lodestar.app.publications.PublicationsAction;
import org.lodestar.app.publications.domain.EstimateReader;
import org.lodestar.app.publications.store.ProfileRows;
import org.lodestar.app.publications.store.ProfileWordRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;

/**
 * Yearly problem profiles: what is known of exploitation here and what is not, begun by an analyst
 * over a year that is closed, and written section by section. The ledger is read before a
 * transaction begins, as {@link Figures} does.
 */
@Component
public class Profiles {
  /** Lines on one page. */
  public static final int PAGE = 20;

  private final ProfileRows rows;
  private final ProfileWordRows words;
  private final ProfileDesk desk;
  private final ClosedPeriods periods;
  private final Figures figures;
  private final Policy policy;

  Profiles(
      ProfileRows rows,
      ProfileWordRows words,
      ProfileDesk desk,
      ClosedPeriods periods,
      Figures figures,
      Policy policy) {
    this.rows = rows;
    this.words = words;
    this.desk = desk;
    this.periods = periods;
    this.figures = figures;
    this.policy = policy;
  }

  /** Some of them, and how many there are. */
  public record Listed(List<Profile> profiles, int all) {
    public Listed {
      profiles = List.copyOf(profiles);
    }
  }

  /** A page of them, the latest year first; who does not work on them sees what is published. */
  public Listed list(Worker worker, int page) {
    policy.require(worker, Action.READ_PROFILES);
    boolean all = ProfileDesk.seesAll(worker);
    return desk.inTransaction(
        () -> new Listed(rows.list(all, (page - 1) * PAGE, PAGE), rows.count(all)));
  }

  /** One of them; looking is recorded. Throws {@link NotFound}. */
  public Profile get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_PROFILES);
    return desk.inTransaction(
        () -> {
          Profile found = desk.find(worker, id);
          desk.trace(PublicationsAction.PROFILE_VIEWED, id, Detail.none());
          return found;
        });
  }

  /** What analysts say in it, by section; each section is there. Throws {@link NotFound}. */
  public Map<ProfileSection, ProfileWords> words(Worker worker, UUID id) {
    policy.require(worker, Action.READ_PROFILES);
    return desk.inTransaction(() -> words.list(desk.find(worker, id).id()));
  }

  /** The one of the year before that partners may see; the last edition. */
  public Optional<Profile> before(Worker worker, Profile profile) {
    policy.require(worker, Action.READ_PROFILES);
    return desk.inTransaction(
        () ->
            rows.ofYear(profile.base().year() - 1).stream()
                .filter(each -> each.state() == State.PUBLISHED)
                .findFirst()
                .flatMap(each -> rows.find(each.id())));
  }

  /**
   * Begins a profile; beginning the same one again changes nothing.
   *
   * @throws Refused when the year is not closed, was not counted, or has a profile
   */
  public void add(Worker worker, UUID id, int year) {
    policy.require(worker, Action.WRITE_PROFILES);
    int period = period(worker, year);
    desk.inTransaction(
        () -> {
          if (rows.find(id).isEmpty()) {
            if (!rows.ofYear(year).isEmpty()) {
              throw wrong("publications.profile.year.taken", "");
            }
            insert(worker, id, new Base(year, 1, period, ""));
          }
          return id;
        });
  }

  private static Refused wrong(String key, String said) {
    return new Refused(List.of(new Refusal("year", key, said)));
  }

  private int period(Worker worker, int year) {
    List<Snapshot> closed = periods.list(worker);
    if (!ProfileYears.isOffered(year, closed)) {
      throw wrong("publications.profile.year.missing", "");
    }
    YearMonth begun = figures.begun(worker).orElse(null);
    if (begun == null || ProfileYears.of(year).last().isBefore(begun)) {
      throw wrong(
          "publications.profile.year.noData", begun == null ? "" : ProfileYears.words(begun));
    }
    ProfileYears.missing(year, closed)
        .ifPresent(
            months -> {
              throw wrong("publications.profile.year.open", months);
            });
    return ProfileYears.base(year, closed).orElseThrow(NotFound::new).number();
  }

  private void insert(Worker worker, UUID id, Base base) {
    if (rows.insert(id, base, worker.id(), desk.now())) {
      desk.trace(PublicationsAction.PROFILE_WRITTEN, id, Detail.none());
    }
  }

  /**
   * Begins a corrected edition of one that was published, with its words; doing it again changes
   * nothing.
   *
   * @param why there is one
   * @throws Refused when it was not published, is not the last edition, or one is begun already
   */
  public void correct(Worker worker, UUID id, UUID next, String why) {
    policy.require(worker, Action.WRITE_PROFILES);
    Profile before = desk.inTransaction(() -> desk.find(worker, id));
    Base old = before.base();
    int period = period(worker, old.year());
    desk.inTransaction(
        () -> {
          if (rows.find(next).isEmpty()) {
            Profile last = rows.ofYear(old.year()).getFirst();
            if (!last.id().equals(id) || !last.state().isShown()) {
              throw Refused.because("publications.profile.correct.last");
            }
            insert(worker, next, new Base(old.year(), old.edition() + 1, period, why));
            words.copy(id, next);
            rows.estimate(next, before.estimate(), worker.id(), 0);
          }
          return next;
        });
  }

  /**
   * Keeps what is said in a section of a draft.
   *
   * @throws Refused when it is no draft
   * @throws org.lodestar.app.site.EditClash when somebody else said something there meanwhile
   */
  public void say(Worker worker, UUID id, ProfileWords said) {
    policy.require(worker, Action.WRITE_PROFILES);
    desk.inTransaction(
        () -> {
          if (!desk.hold(id).isDraft()) {
            throw Refused.because("publications.profile.notDraft");
          }
          words.save(id, said);
          rows.wrote(id, worker.id());
          desk.trace(
              PublicationsAction.PROFILE_CHANGED,
              id,
              Detail.none().with("section", said.section()));
          return id;
        });
  }

  /**
   * Keeps an estimate of what stays hidden with a draft; nothing takes it away.
   *
   * @param json as the analyst's command printed it
   * @throws Refused when it is none, has no range, or this is no draft
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void estimate(Worker worker, UUID id, String json, long version) {
    policy.require(worker, Action.WRITE_PROFILES);
    if (!json.isEmpty()) {
      EstimateReader.read(json);
    }
    desk.inTransaction(
        () -> {
          if (!desk.hold(id).isDraft()) {
            throw Refused.because("publications.profile.notDraft");
          }
          rows.estimate(id, json, worker.id(), version);
          desk.trace(PublicationsAction.PROFILE_CHANGED, id, Detail.none().with("estimate", true));
          return id;
        });
  }

  /** Drops a draft; dropping it again changes nothing. Throws as {@link #say} does. */
  public void drop(Worker worker, UUID id, long version) {
    policy.require(worker, Action.WRITE_PROFILES);
    desk.inTransaction(
        () -> {
          if (!ProfileDesk.isDone(desk.hold(id), Move.DROP)) {
            rows.drop(id, version);
            desk.moved(id, State.DROPPED);
          }
          return id;
        });
  }
}
