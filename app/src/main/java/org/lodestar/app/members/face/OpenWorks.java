package org.lodestar.app.members.face;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.OpenWork;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.PostHolding;
import org.lodestar.app.members.PostHolding.Held;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All that is open with one worker, of every room, in numbers. The program counts it, since whoever
 * sees somebody leave may read none of it.
 */
@Component
public class OpenWorks {
  private static final Standing TASK = Standing.task("open-work");

  private final ObjectProvider<OpenWork> rooms;
  private final ObjectProvider<PostHolding> posts;
  private final People people;
  private final TransactionTemplate apart;

  OpenWorks(
      ObjectProvider<OpenWork> rooms,
      ObjectProvider<PostHolding> posts,
      People people,
      PlatformTransactionManager transactions) {
    this.rooms = rooms;
    this.posts = posts;
    this.people = people;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** All of it, in sentences. */
  public List<String> with(UUID worker, Page page) {
    return with(worker, page, "");
  }

  /** The same but for one room, whose own page tells it better. */
  public List<String> with(UUID worker, Page page, String but) {
    return TASK.call(
        () -> Objects.requireNonNull(apart.execute(status -> counted(worker, page, but))));
  }

  private List<String> counted(UUID worker, Page page, String but) {
    List<String> all = new ArrayList<>();
    rooms.stream()
        .sorted(Comparator.comparingInt(OpenWork::order))
        .filter(each -> !each.code().equals(but))
        .forEach(each -> all.addAll(each.with(worker, page)));
    ofPosts(worker, page)
        .forEach((group, count) -> all.add(page.t("members.open.post", group, count)));
    return all;
  }

  /** What a post holds is counted as for whoever says who follows; only how much is told. */
  private Map<String, Long> ofPosts(UUID worker, Page page) {
    Worker counting = people.find(worker).map(OpenWorks::counting).orElseThrow();
    return posts.stream()
        .sorted(Comparator.comparingInt(PostHolding::order))
        .flatMap(each -> each.held(counting, page, worker).stream())
        .collect(Collectors.groupingBy(Held::group, TreeMap::new, Collectors.counting()));
  }

  private static Worker counting(Person person) {
    return new Worker(
        person.id(),
        "",
        person.organisation(),
        person.organisationName(),
        EnumSet.of(Role.STRATEGIC_LEAD),
        Instant.EPOCH);
  }
}
