package org.lodestar.linkage.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Brings one person after the other, home by home and street by street, and keeps nothing of those
 * who went by.
 */
final class People {
  /** Chances of a family of 1, 2, … people, as in a census of households. */
  private static final Alias FAMILY = new Alias(new double[] {30, 34, 16, 13, 5, 2});

  private final SplittableRandom random;
  private final Population population;
  private final Lanternshire county;
  private final List<NameDraw> pools;
  private final Alias drawPool;
  private final int days;

  private int entity;
  private int street = -1;
  private int homesLeft;
  private int number;
  private int membersLeft;
  private boolean shared;
  private Address home = new Address("", "", "");
  private NameDraw pool;
  private int surname;
  private int telephone;
  private int plate;

  People(Population population, Lanternshire county, SplittableRandom random) {
    this.random = random;
    this.population = population;
    this.county = county;
    this.pools = NameDraw.all(population.nameSkew());
    this.drawPool = new Alias(pools.stream().mapToDouble(names -> names.pool().weight()).toArray());
    this.pool = pools.getFirst();
    LocalDate first = population.reference().minusYears(population.oldest());
    this.days = (int) (population.reference().toEpochDay() - first.toEpochDay());
  }

  Person next() {
    if (membersLeft == 0) {
      nextHome();
    }
    membersLeft--;
    boolean female = random.nextBoolean();
    NameDraw own = shared && random.nextInt(3) == 0 ? drawPool() : pool;
    boolean bears = own == pool && !shared && chance(population.householdSurname());
    int family = bears ? surname : own.drawSurname(random);
    int age = random.nextInt(days);
    boolean adult = age > 16 * 365;
    return new Person(
        entity++,
        own.pool().name(),
        female,
        own.forename(female, random),
        own.surname(family, female),
        population.reference().minusDays(age + 1L),
        home,
        formerHome(),
        telephone(adult),
        adult && chance(0.85) ? random.nextInt(10_000) : -1,
        plate(adult),
        random.nextInt(1 << 16));
  }

  private NameDraw drawPool() {
    return pools.get(drawPool.draw(random));
  }

  private void nextHome() {
    if (homesLeft == 0) {
      nextStreet();
    }
    homesLeft--;
    number = 1 + (number + random.nextInt(3)) % Lanternshire.HIGHEST_NUMBER;
    int flat = chance(0.12) ? 1 + random.nextInt(12) : 0;
    home = county.home(street, number, flat);
    pool = drawPool();
    shared = chance(population.sharedHouses());
    membersLeft = shared ? 4 + random.nextInt(9) : 1 + FAMILY.draw(random);
    surname = pool.drawSurname(random);
    telephone = random.nextInt(Person.TELEPHONES);
    plate = random.nextInt(Person.PLATES);
  }

  /** Even from 1 to twice the mean less 1, which keeps the mean. */
  private void nextStreet() {
    street++;
    number = random.nextInt(Lanternshire.HIGHEST_NUMBER);
    homesLeft = 1 + (int) (random.nextDouble() * (2 * population.homesForPostcode() - 1));
  }

  private Address formerHome() {
    int old = random.nextInt(Math.max(street, 200));
    return county.home(old, 1 + random.nextInt(Lanternshire.HIGHEST_NUMBER), 0);
  }

  private int telephone(boolean adult) {
    int own = random.nextInt(Person.TELEPHONES);
    if (!shared && (!adult || chance(0.15))) {
      return telephone;
    }
    return chance(0.95) ? own : -1;
  }

  private int plate(boolean adult) {
    if (!adult || !chance(0.6)) {
      return -1;
    }
    return !shared && chance(0.5) ? plate : random.nextInt(Person.PLATES);
  }

  private boolean chance(double of) {
    return random.nextDouble() < of;
  }
}
