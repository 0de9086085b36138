package org.lodestar.prevalence.estimate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.answer.Checklist;
import org.lodestar.prevalence.answer.Method;
import org.lodestar.prevalence.answer.MethodResult;
import org.lodestar.prevalence.answer.Variant;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.answer.Warning.Code;
import org.lodestar.prevalence.diagnose.Consistency;
import org.lodestar.prevalence.diagnose.LinkRates;
import org.lodestar.prevalence.diagnose.TableWarnings;
import org.lodestar.prevalence.diagnose.Variants;
import org.lodestar.prevalence.table.CaptureTable;

/** Asks every method that was chosen, and puts the answer together. */
public final class Estimation {
  private static final Map<Method, Way> WAYS = new EnumMap<>(Method.class);

  static {
    WAYS.put(Method.CHAPMAN, SimpleWays::chapman);
    WAYS.put(Method.CHAO, SimpleWays::chao);
    WAYS.put(Method.MODEL, SimpleWays::model);
    WAYS.put(Method.STEPWISE, SearchWays::stepwise);
    WAYS.put(Method.AIC2014, SearchWays::aic2014);
    WAYS.put(Method.BIC, SearchWays::bic);
    WAYS.put(Method.DGA, BayesWays::dga);
    WAYS.put(Method.LATENT, BayesWays::latent);
    WAYS.put(Method.BAYES, BayesWays::bayes);
  }

  private final Task task;
  private final Best best;

  public Estimation(CaptureTable table, Settings settings, Parallel parallel) {
    this.task = new Task(table, settings, parallel);
    this.best = Best.of(parallel);
  }

  /**
   * The whole answer.
   *
   * @param checklist what a person answered
   * @param rates of links missed and false; null where nobody has measured them
   * @throws PrevalenceException where the run is broken off
   */
  public Answer answer(Checklist checklist, @Nullable LinkRates rates) {
    List<MethodResult> methods = methods();
    List<Variant> variants = variants(rates);
    List<Answer.Foretold> consistency = Consistency.of(task.table(), best);
    List<Warning> warnings = new ArrayList<>(TableWarnings.of(task.table()));
    warnings.addAll(new AnswerWarnings(task.table(), methods, best).of(variants, consistency));
    return new Answer(
        task.table(),
        methods,
        variants,
        consistency,
        warnings,
        checklist,
        task.settings().words(task.table().size()));
  }

  /** What each method says, and nothing beside it. */
  public List<MethodResult> methods() {
    return task.settings().methods().stream().filter(this::isAsked).flatMap(this::ask).toList();
  }

  /** Of three lists or more each two alone say less than all: they are told where asked for. */
  private boolean isAsked(Method method) {
    return method != Method.CHAPMAN
        || task.table().size() == 2
        || !task.settings().methods().containsAll(Settings.usual(1).methods());
  }

  private Stream<MethodResult> ask(Method method) {
    int lists = task.table().size();
    if (lists > method.mostLists() || lists < method.fewestLists()) {
      return Stream.of(MethodResult.none(method, outOfReach(method)));
    }
    try {
      return Objects.requireNonNull(WAYS.get(method)).of(task).stream();
    } catch (PrevalenceException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
      return Stream.of(
          MethodResult.none(method, new Warning(Code.NO_ESTIMATE, String.valueOf(e.getMessage()))));
    }
  }

  private static Warning outOfReach(Method method) {
    return new Warning(
        Code.LISTS_OUT_OF_REACH,
        "This method takes "
            + method.fewestLists()
            + " to "
            + method.mostLists()
            + " lists. Merge lists of one kind to use it.");
  }

  private List<Variant> variants(@Nullable LinkRates rates) {
    Variants again = new Variants(task.table(), best);
    List<Variant> variants = new ArrayList<>();
    variants.addAll(again.dropped());
    variants.addAll(again.merged());
    variants.addAll(again.relinked(rates));
    Double estimate = best.of(task.table()).estimate();
    if (estimate != null) {
      variants.addAll(again.unseenOtherwise(estimate));
    }
    return variants;
  }
}
