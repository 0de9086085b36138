package org.lodestar.app.sharing.face;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenElsewhere;
import org.lodestar.app.casework.GivenElsewhere.Given;
import org.lodestar.app.casework.GivenElsewhere.Ground;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.sharing.store.GroundRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.ToldRows;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person is told of what was given out about them. Left out is what was only proposed, what
 * somebody wrote down as kept from the person because telling raises a risk, and what was given out
 * without their consent for reasons of their safety or of an enquiry; so is what protects somebody
 * else, who may be in danger when the person learns of it.
 */
@Component
@Transactional(readOnly = true)
public class ToldThePerson {
  private final ShareRows shares;
  private final TraceRows traces;
  private final GroundRows grounds;
  private final SharingDesk desk;
  private final TheirNo theirNo;
  private final ToldAgainst against;
  private final ToldRows byHand;
  private final CaseNews cases;
  private final List<GivenElsewhere> elsewhere;

  ToldThePerson(
      ShareRows shares,
      TraceRows traces,
      GroundRows grounds,
      SharingDesk desk,
      TheirNo theirNo,
      ToldAgainst against,
      ToldRows byHand,
      CaseNews cases,
      List<GivenElsewhere> elsewhere) {
    this.cases = cases;
    this.elsewhere = List.copyOf(elsewhere);
    this.byHand = byHand;
    this.theirNo = theirNo;
    this.against = against;
    this.shares = shares;
    this.traces = traces;
    this.grounds = grounds;
    this.desk = desk;
  }

  /**
   * A share that the person is told of.
   *
   * @param outside to whom, where it is nobody of the partnership
   * @param given when it was offered or opened
   * @param ended when it ended; null while it runs
   * @param saidNo whether the person has said no to what was shared on their yes
   */
  public record Line(
      Share share,
      @Nullable PersonalText outside,
      Instant given,
      @Nullable Instant ended,
      boolean saidNo) {}

  /** All of a person, newest first. */
  public List<Line> list(UUID person) {
    List<Share> offered = offered(person);
    List<UUID> ids = offered.stream().map(Share::id).toList();
    Set<UUID> kept = keptFromThem(ids);
    Map<UUID, PersonalText> outside = grounds.outside(ids);
    return offered.stream()
        .filter(share -> why(share, kept) == null)
        .map(share -> line(share, outside.get(share.id())))
        .sorted(Comparator.comparing(Line::given).reversed())
        .toList();
  }

  private List<Share> offered(UUID person) {
    return shares.ofPerson(person).stream()
        .filter(share -> share.marks().offeredAt() != null)
        .toList();
  }

  /** Why a share is left out; null where the person is told of it. */
  private static @Nullable LeftOut why(Share share, Set<UUID> kept) {
    if (kept.contains(share.id())) {
      return LeftOut.RISK;
    }
    return share.protectsAnother() ? LeftOut.ANOTHER : why(share.terms().basis());
  }

  private static @Nullable LeftOut why(Basis basis) {
    return switch (basis) {
      case PREVENT_CRIME -> LeftOut.CRIME;
      case SAFEGUARDING_WITHOUT_CONSENT -> LeftOut.UNASKED;
      default -> null;
    };
  }

  /** Why something is left out of what a person is told on their own page. */
  public enum LeftOut {
    /** Somebody wrote that telling raises a risk. */
    RISK,
    /** It protects somebody else. */
    ANOTHER,
    /** It is to prevent or find out a crime. */
    CRIME,
    /** It keeps them safe, and they were not asked. */
    UNASKED,
    /** It says something of somebody else. */
    OTHERS
  }

  /** What was given in another way than by a share, of which the person is told, newest first. */
  public List<Given> elsewhere(CaseFile file, UUID person) {
    boolean onlyTheirYes = isOnlyTheirYes(person);
    return about(file, person)
        .map(given -> theirNo.isPoliceAgainst(given) ? given.restingOn(Ground.UNSAID) : given)
        .filter(given -> given.kept() == null)
        .filter(given -> !onlyTheirYes || given.ground() == Ground.YES)
        .sorted(Comparator.comparing(Given::on).reversed())
        .toList();
  }

  private Stream<Given> about(CaseFile file, UUID person) {
    return elsewhere.stream()
        .flatMap(each -> each.of(file).stream())
        .filter(given -> given.person().equals(person));
  }

  /** Children of the family, of whom the person is told what was given, too. */
  public List<Person> children(Person person) {
    return cases.childrenOf(person);
  }

  /**
   * What was given about a child to whom the person belongs; nothing of an enquiry, which may be to
   * protect the child from them.
   */
  public List<Line> aboutChild(UUID child) {
    return list(child).stream()
        .filter(line -> line.share().terms().basis() != Basis.CHILD_ENQUIRY)
        .toList();
  }

  /**
   * How much is left out of what the person is told, and why: for the worker who gives the page.
   */
  public Map<LeftOut, Long> leftOut(CaseFile file, UUID person, boolean child) {
    List<Share> offered = offered(person);
    Set<UUID> kept = keptFromThem(offered.stream().map(Share::id).toList());
    Stream<LeftOut> given = offered.stream().map(share -> why(share, kept));
    boolean onlyTheirYes = !kept.isEmpty();
    Stream<LeftOut> told =
        byHand.ofPerson(person).stream().map(each -> why(each, child, onlyTheirYes));
    Stream<LeftOut> other = about(file, person).map(each -> why(each, onlyTheirYes));
    return Stream.of(given, told, other)
        .flatMap(each -> each)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
  }

  private static @Nullable LeftOut why(Told told, boolean child, boolean onlyTheirYes) {
    if (told.basis() == (child ? Basis.CARE_ENQUIRY : Basis.CHILD_ENQUIRY)) {
      return LeftOut.ANOTHER;
    }
    LeftOut why = told.basis() == null ? null : why(told.basis());
    return why == null && onlyTheirYes && told.consent() == null ? LeftOut.RISK : why;
  }

  private static @Nullable LeftOut why(Given given, boolean onlyTheirYes) {
    return switch (given.kept()) {
      case CRIME -> LeftOut.CRIME;
      case HARM -> LeftOut.ANOTHER;
      case ABOUT_OTHERS -> LeftOut.OTHERS;
      case null -> onlyTheirYes && given.ground() != Ground.YES ? LeftOut.RISK : null;
    };
  }

  private boolean isOnlyTheirYes(UUID person) {
    List<UUID> all = shares.ofPerson(person).stream().map(Share::id).toList();
    return !keptFromThem(all).isEmpty();
  }

  /**
   * Something that was told by hand, of which the person is told.
   *
   * @param saidYes whether their yes to it stood on that day, and no no
   * @param saidNo whether they had said no to it, or do not say yes to it any more
   */
  public record ByHand(Told told, boolean saidYes, boolean saidNo) {}

  /**
   * What was told by hand, newest first: by the same rules, and nothing on a duty where somebody
   * wrote that telling the person of what goes on raises a risk.
   *
   * @param child whether the person is treated as a child
   */
  public List<ByHand> byHand(UUID person, boolean child) {
    boolean onlyTheirYes = isOnlyTheirYes(person);
    return byHand.ofPerson(person).stream()
        .filter(told -> why(told, child, onlyTheirYes) == null)
        .map(this::byHand)
        .toList();
  }

  private ByHand byHand(Told told) {
    boolean since = told.consent() != null && theirNo.saidNo(told.person(), told.consent());
    boolean then = against.stoodAgainst(told);
    return new ByHand(told, !then && against.wasTheirYes(told), since || then);
  }

  private Set<UUID> keptFromThem(List<UUID> shares) {
    return traces.happenedTo(shares).stream()
        .filter(each -> each.event() == ShareEvent.NOT_TOLD)
        .map(Happened::share)
        .collect(Collectors.toSet());
  }

  private Line line(Share share, @Nullable PersonalText outside) {
    Instant given = Objects.requireNonNull(share.marks().offeredAt());
    Instant ended = share.marks().endedAt();
    boolean runs = share.state(desk.now()).isLive();
    Instant over = runs ? null : ended == null ? share.expiresAt() : ended;
    return new Line(share, outside, given, over, theirNo.saidNo(share));
  }
}
