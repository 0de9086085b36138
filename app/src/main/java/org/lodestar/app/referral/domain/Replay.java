package org.lodestar.app.referral.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.Lifecycle;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;

/**
 * A referral lived again from what holds, after something was put right: each thing has to be
 * possible where it stands now.
 */
public final class Replay {
  private final FormRoute route;
  private final LocalDate sentOn;
  private final LocalDate today;

  /** Of a referral that was sent. */
  public Replay(FormRoute route, LocalDate sentOn, LocalDate today) {
    this.route = route;
    this.sentOn = sentOn;
    this.today = today;
  }

  /** Something that happened, and the stage at which it did. */
  public record Lived(Happening happening, NrmState stage, NrmState next) {
    /** What happened. */
    public NrmEvent event() {
      return (NrmEvent) happening.event();
    }
  }

  /**
   * Each thing with its stage.
   *
   * @param changed what is put right now: what is wrong with it is told as always
   * @throws Refused where something that was recorded later fits no more
   */
  public List<Lived> of(List<Happening> holding, UUID changed) {
    List<Lived> lived = new ArrayList<>();
    List<Happening> before = new ArrayList<>();
    NrmState stage = NrmState.DRAFT;
    for (Happening each : holding) {
      NrmState next = next(stage, each, before, each.id().equals(changed));
      lived.add(new Lived(each, stage, next));
      before.add(each);
      stage = next;
    }
    return lived;
  }

  /** On which day somebody was found to be a victim, if that holds. */
  public static Optional<LocalDate> identified(List<Happening> holding) {
    LocalDate on = null;
    boolean refused = false;
    for (Happening each : holding) {
      if (each.event() == NrmEvent.CG_NEGATIVE) {
        refused = true;
        on = null;
      } else if (each.event() == NrmEvent.CG_POSITIVE
          || refused && each.event() == NrmEvent.RECONSIDERATION_UPHELD) {
        on = each.on();
      }
    }
    return Optional.ofNullable(on);
  }

  private NrmState next(NrmState stage, Happening each, List<Happening> before, boolean changed) {
    NrmEvent event = (NrmEvent) each.event();
    try {
      if (NrmMoves.isByHand(event)) {
        NrmMoves.check(stage, event, route, before, true);
        HappeningDays.check(event, each.on(), sentOn, before, today);
      }
      return event == NrmEvent.SUBMITTED
          ? NrmMoves.next(Lifecycle.NRM, stage, event)
          : NrmMoves.after(stage, event);
    } catch (Refused refused) {
      if (changed) {
        throw refused;
      }
      throw Refused.at("happening", "referral.refused.correctLater");
    }
  }
}
