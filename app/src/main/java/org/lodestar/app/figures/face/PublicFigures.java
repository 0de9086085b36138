package org.lodestar.app.figures.face;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.figures.FigureAction;
import org.lodestar.app.figures.PublicFigure;
import org.lodestar.app.figures.PublicFigure.Said;
import org.lodestar.app.figures.store.PublicFigureRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What public records say of wider areas, beside indicators of ours. */
@Component
public class PublicFigures {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int SHOWN = 3;

  private final PublicFigureRows rows;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  PublicFigures(PublicFigureRows rows, Policy policy, Audit audit, Clock clock) {
    this.rows = rows;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** The newest of an indicator; who looks at it is recorded there. */
  @Transactional(readOnly = true)
  public List<PublicFigure> list(Worker worker, String code) {
    policy.require(worker, Action.READ_FIGURES);
    return rows.list(must(code).code(), SHOWN);
  }

  /**
   * Keeps one; keeping the same one again changes nothing.
   *
   * @throws Refused when its months are the wrong way round, it is not published yet, or another
   *     one was kept by the same form
   */
  @Transactional
  public void add(Worker worker, UUID id, String code, Said said) {
    policy.require(worker, Action.EDIT_FIGURES);
    List<Refusal> wrong = new ArrayList<>();
    if (said.published().isAfter(LocalDate.now(clock.withZone(LONDON)))) {
      wrong.add(Refusal.of("published", "figures.public.published.future"));
    }
    if (said.published().isBefore(said.period().first().atDay(1))) {
      wrong.add(Refusal.of("published", "figures.public.published.before"));
    }
    Refused.unlessEmpty(wrong);
    PublicFigure figure = new PublicFigure(id, must(code).code(), said, worker.id(), now());
    if (rows.insert(figure)) {
      trace(FigureAction.PUBLIC_FIGURE_WRITTEN, code);
    } else if (!rows.stands(figure)) {
      throw Refused.because("figures.public.already");
    }
  }

  /** Takes one away; doing it twice is harmless. */
  @Transactional
  public void remove(Worker worker, String code, UUID id) {
    policy.require(worker, Action.EDIT_FIGURES);
    if (rows.remove(must(code).code(), id, worker.id(), now())) {
      trace(FigureAction.PUBLIC_FIGURE_REMOVED, code);
    }
  }

  private static Measure must(String code) {
    return Measures.find(code).orElseThrow(NotFound::new);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void trace(FigureAction action, String code) {
    UUID indicator = UUID.nameUUIDFromBytes(("indicator:" + code).getBytes(StandardCharsets.UTF_8));
    audit.record(Entry.of(action, ObjectRef.of("INDICATOR", indicator)));
  }
}
