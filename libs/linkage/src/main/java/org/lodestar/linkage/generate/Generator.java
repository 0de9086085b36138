package org.lodestar.linkage.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Makes the lists of a plan. People come one after the other and are written into their lists at
 * once, so memory does not grow with their number. The people, who is on which list, and the
 * mistakes of each list have random numbers of their own: another rate of mistakes leaves the
 * people and the overlaps as they are.
 */
public final class Generator {
  private final Plan plan;
  private final People people;
  private final SplittableRandom membership;
  private final Alias histories;
  private final List<Clerk> clerks = new ArrayList<>();
  private final long[] counts;
  private long records;

  private Generator(Plan plan) {
    this.plan = plan;
    SplittableRandom seeds = new SplittableRandom(plan.seed());
    Lanternshire county = new Lanternshire();
    people = new People(plan.population(), county, seeds.split());
    membership = seeds.split();
    histories = new Alias(Histories.chances(plan));
    counts = new long[1 << plan.lists().size()];
    for (int list = 0; list < plan.lists().size(); list++) {
      clerks.add(new Clerk(plan.lists().get(list), list, county, seeds.split()));
    }
  }

  /**
   * Hands every record to the consumer, all records of a person before the next person's.
   *
   * @return how many people have each list history, exactly
   */
  public static Overlaps make(Plan plan, Consumer<MadeRecord> consumer) {
    return new Generator(plan).run(consumer);
  }

  private Overlaps run(Consumer<MadeRecord> consumer) {
    for (int i = 0; i < plan.people() && records < plan.records(); i++) {
      Person person = people.next();
      int history = histories.draw(membership);
      counts[history]++;
      for (int list = 0; list < clerks.size(); list++) {
        if ((history & 1 << list) != 0) {
          write(person, list, consumer);
        }
      }
    }
    return new Overlaps(plan.names(), LongStream.of(counts).boxed().toList());
  }

  private void write(Person person, int list, Consumer<MadeRecord> consumer) {
    double copies = plan.lists().get(list).copies();
    do {
      consumer.accept(clerks.get(list).write(person));
      records++;
    } while (records < plan.records() && membership.nextDouble() < copies);
  }
}
