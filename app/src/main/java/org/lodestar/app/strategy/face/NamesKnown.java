package org.lodestar.app.strategy.face;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Somebody;
import org.lodestar.app.site.Words;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.Judgement;
import org.lodestar.app.strategy.LikelyName;
import org.lodestar.app.strategy.LikelyName.Said;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.domain.NameFinder;
import org.lodestar.app.strategy.store.StrategyRows;
import org.lodestar.redaction.Passages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What in words that boards read may tell who somebody is. Names of bodies, posts and people at
 * work are known, and so are our own sentences.
 */
@Component
@Transactional(readOnly = true)
public class NamesKnown implements Somebody {
  private final PlanDesk desk;
  private final StrategyRows strategies;
  private final People people;
  private final Organisations organisations;
  private final Partnership partnership;
  private final Words words;
  private final Audit audit;

  NamesKnown(
      PlanDesk desk,
      StrategyRows strategies,
      People people,
      Organisations organisations,
      Partnership partnership,
      Words words,
      Audit audit) {
    this.desk = desk;
    this.strategies = strategies;
    this.people = people;
    this.organisations = organisations;
    this.partnership = partnership;
    this.words = words;
    this.audit = audit;
  }

  @Override
  public Found in(String text) {
    List<String> found =
        LikelyName.gravest(noticed(text)).stream()
            .map(each -> each.titled() ? titled(each.words()) : each.words())
            .toList();
    return new Found(Passages.nameOf(text), found);
  }

  private String titled(String name) {
    return words.say(Language.ENGLISH, "strategy.name.titled", name);
  }

  /** What in a text may tell who somebody is, as it stands there. */
  public List<LikelyName> noticed(String text) {
    return in(List.of(), List.of(new Said("", "", "", text)));
  }

  /**
   * All of some texts, each once.
   *
   * @param also names of bodies and posts that the asking room knows besides
   */
  public List<LikelyName> in(Collection<String> also, List<Said> texts) {
    return texts.stream().noneMatch(each -> NameFinder.maybe(each.text()))
        ? List.of()
        : finder(also).in(texts);
  }

  private NameFinder finder(Collection<String> also) {
    List<String> known = new ArrayList<>(also);
    known.add(partnership.name());
    organisations.listAll().forEach(each -> known.add(each.name()));
    for (Body each : desk.allBodies()) {
      known.add(each.name());
      known.addAll(each.content().aliases());
      each.content().representatives().forEach(one -> known.add(one.post()));
    }
    strategies.list().stream()
        .map(Strategy::id)
        .flatMap(each -> desk.actions(each).stream())
        .map(PlanAction::planned)
        .forEach(each -> known.add(each.parties().leadPost()));
    Arrays.stream(Judgement.Reason.values())
        .forEach(each -> known.add(words.say(Language.ENGLISH, "strategy.why." + each)));
    Stream.of("strategy.unsaid", "strategy.why.DUE_SOON.some", "strategy.why.DUE_SOON.none")
        .forEach(each -> known.add(words.say(Language.ENGLISH, each)));
    return new NameFinder(
        known,
        Stream.of(Action.READ_PLAN, Action.TAKE_WORDS_OUT)
            .flatMap(each -> people.listByRoles(each.roles()).stream())
            .map(Person::displayName)
            .distinct()
            .toList());
  }

  @Override
  @Transactional
  public void toldOfNobody(@Nullable UUID about) {
    audit.record(
        Entry.of(
            StrategyAction.BOARD_WORDS_CLEARED,
            about == null ? ObjectRef.all("BOARD_WORDS") : ObjectRef.of("BOARD_WORDS", about)));
  }
}
