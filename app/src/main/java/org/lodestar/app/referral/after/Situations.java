package org.lodestar.app.referral.after;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Happening;
import org.lodestar.statute.DtnState;
import org.lodestar.statute.Lifecycle;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;

/** Works out which situations a document that was sent is in, and which may come. */
public final class Situations {
  private static final Set<NrmState> ENDED =
      EnumSet.of(
          NrmState.RG_NEGATIVE, NrmState.CG_POSITIVE, NrmState.CG_NEGATIVE, NrmState.WITHDRAWN);
  private static final Set<NrmState> CONCLUDED =
      EnumSet.of(NrmState.CG_POSITIVE, NrmState.CG_NEGATIVE, NrmState.WITHDRAWN);

  private static final Set<NrmState> DECIDED =
      EnumSet.of(NrmState.RG_NEGATIVE, NrmState.CG_POSITIVE, NrmState.CG_NEGATIVE);

  private Situations() {}

  /**
   * What is known of a document.
   *
   * @param happened in the order in which it was recorded
   * @param turns18On for a child with a full date of birth
   */
  public record Known(
      FormRoute route,
      Enum<?> stage,
      List<Happening> happened,
      @Nullable LocalDate turns18On,
      LocalDate today) {
    public Known {
      happened = List.copyOf(happened);
    }

    private Optional<LocalDate> last(NrmEvent event) {
      return happened.stream()
          .filter(each -> each.event() == event)
          .reduce((_, later) -> later)
          .map(Happening::on);
    }

    private NrmState nrm() {
      return (NrmState) stage;
    }
  }

  /** All of them, what is now first. A draft is in none. */
  public static List<Situation> of(Known known) {
    if (known.route().isNotification()) {
      return known.stage() == DtnState.SENT
          ? List.of(Situation.ifEver(Situation.Kind.CONVERSION))
          : List.of();
    }
    if (known.stage() == NrmState.DRAFT) {
      return List.of();
    }
    List<Situation> all = new ArrayList<>();
    decision(known).ifPresent(all::add);
    disqualification(known).ifPresent(all::add);
    suspended(known).ifPresent(all::add);
    turning18(known).ifPresent(all::add);
    all.add(again(known));
    all.sort(Comparator.comparing(situation -> !situation.isNow()));
    return all;
  }

  /** The newest decision, or what became of it, with its day. */
  private static Optional<Situation> decision(Known known) {
    return known.happened().reversed().stream()
        .flatMap(each -> kind(each.event()).map(kind -> Situation.now(kind, each.on())).stream())
        .findFirst()
        .filter(_ -> DECIDED.contains(known.nrm()) || isTurned(known));
  }

  /** A turned decision on grounds leads back into recovery, where support has to be seen to. */
  private static boolean isTurned(Known known) {
    return known.last(NrmEvent.RECONSIDERATION_UPHELD).isPresent()
        && !CONCLUDED.contains(known.nrm());
  }

  private static Optional<Situation.Kind> kind(Enum<?> event) {
    return event instanceof NrmEvent happened
        ? switch (happened) {
          case RG_NEGATIVE, CG_NEGATIVE -> Optional.of(Situation.Kind.NEGATIVE);
          case RECONSIDERATION_REQUESTED -> Optional.of(Situation.Kind.ASKED_AGAIN);
          case RECONSIDERATION_REFUSED -> Optional.of(Situation.Kind.NEGATIVE_AGAIN);
          case RECONSIDERATION_UPHELD -> Optional.of(Situation.Kind.TURNED);
          case CG_POSITIVE -> Optional.of(Situation.Kind.CONFIRMED);
          default -> Optional.empty();
        }
        : Optional.empty();
  }

  private static Optional<Situation> suspended(Known known) {
    if (known.nrm() == NrmState.SUSPENDED) {
      return Optional.of(
          Situation.now(Situation.Kind.SUSPENDED, known.last(NrmEvent.SUSPENDED).orElse(null)));
    }
    return ENDED.contains(known.nrm())
        ? Optional.empty()
        : Optional.of(Situation.ifEver(Situation.Kind.SUSPENDED));
  }

  private static Optional<Situation> turning18(Known known) {
    if (known.route() != FormRoute.NRM_CHILD || CONCLUDED.contains(known.nrm())) {
      return Optional.empty();
    }
    Optional<LocalDate> recorded = known.last(NrmEvent.TURNED_18);
    LocalDate birthday = recorded.orElse(known.turns18On());
    if (birthday == null) {
      return Optional.of(Situation.now(Situation.Kind.TURNING_18_UNKNOWN, null));
    }
    if (recorded.isPresent() || !known.today().isBefore(birthday)) {
      return Optional.of(Situation.now(Situation.Kind.TURNED_18, birthday));
    }
    int ahead = Guide.daysAhead(Situation.Kind.TURNING_18, known.today());
    boolean near = !known.today().isBefore(birthday.minusDays(ahead));
    return Optional.of(new Situation(Situation.Kind.TURNING_18, near, birthday));
  }

  /** A new referral stands beside one that has ended; one that goes on gets further evidence. */
  private static Situation again(Known known) {
    boolean may = Lifecycle.NRM.find(known.nrm(), NrmEvent.NEW_REFERRAL).isPresent();
    return Situation.ifEver(
        may ? Situation.Kind.NEW_EXPLOITATION : Situation.Kind.NEW_EXPLOITATION_OPEN);
  }

  private static Optional<Situation> disqualification(Known known) {
    Enum<?> last =
        known.happened().stream()
            .<Enum<?>>map(Happening::event)
            .filter(Situations::isOfDisqualification)
            .reduce((_, later) -> later)
            .orElse(null);
    if (last == NrmEvent.DISQUALIFIED) {
      return now(known, Situation.Kind.DISQUALIFIED, NrmEvent.DISQUALIFIED);
    }
    if (last == NrmEvent.DISQUALIFICATION_NOTICE) {
      return now(known, Situation.Kind.DISQUALIFICATION_NOTICE, NrmEvent.DISQUALIFICATION_NOTICE);
    }
    if (last == NrmEvent.DISQUALIFICATION_ANSWERED) {
      return now(
          known, Situation.Kind.DISQUALIFICATION_ANSWERED, NrmEvent.DISQUALIFICATION_ANSWERED);
    }
    return Lifecycle.NRM.find(known.nrm(), NrmEvent.DISQUALIFICATION_NOTICE).isPresent()
        ? Optional.of(Situation.ifEver(Situation.Kind.DISQUALIFICATION_NOTICE))
        : Optional.empty();
  }

  private static Optional<Situation> now(Known known, Situation.Kind kind, NrmEvent event) {
    return Optional.of(Situation.now(kind, known.last(event).orElse(null)));
  }

  private static boolean isOfDisqualification(Enum<?> event) {
    return event == NrmEvent.DISQUALIFICATION_NOTICE
        || event == NrmEvent.DISQUALIFICATION_ANSWERED
        || event == NrmEvent.DISQUALIFICATION_DROPPED
        || event == NrmEvent.DISQUALIFIED;
  }
}
