package org.lodestar.app.members.face;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.CapabilityState;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.PartnershipSize;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Upkeep;
import org.lodestar.app.members.UpkeepState;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.SizeRules;
import org.lodestar.app.members.store.CapabilityRows;
import org.lodestar.app.members.store.PartnershipSizeRows;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the partnership uses, and who switched it. Whoever may switch does so alone: nothing is
 * lost, one press brings it back, and everybody who used it is told.
 */
@Component
public class Switches implements Capabilities {
  private static final Duration FRESH = Duration.ofSeconds(2);
  private static final Standing LOOKING = Standing.task("open-duties");

  private final CapabilityRows rows;
  private final PartnershipSizeRows sizes;
  // Rooms that come later declare them, and may ask here themselves: so they are looked for late.
  private final SingletonSupplier<List<Capability>> declared;
  // Most addresses begin as none of them does, and each link of each page is asked about.
  private final SingletonSupplier<Map<String, List<Capability>>> beginnings;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;
  private final TransactionTemplate asNow;
  private final TransactionTemplate apart;
  private volatile Known known = new Known(Set.of(), Instant.EPOCH);

  private record Known(Set<Key> off, Instant at) {}

  Switches(
      CapabilityRows rows,
      PartnershipSizeRows sizes,
      ObjectProvider<Capability> declared,
      Policy policy,
      Audit audit,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.sizes = sizes;
    this.declared =
        SingletonSupplier.of(
            () -> declared.stream().sorted(Comparator.comparing(Capability::key)).toList());
    this.beginnings = SingletonSupplier.of(this::begun);
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
    this.asNow = new TransactionTemplate(transactions);
    this.asNow.setReadOnly(true);
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.apart.setReadOnly(true);
  }

  @Override
  public boolean on(Key key) {
    Set<Key> off = off();
    return off.isEmpty() || isOn(declared(key), off);
  }

  private static boolean isOn(Capability one, Set<Key> off) {
    return !off.contains(one.key()) && (one.whole() == null || !off.contains(one.whole()));
  }

  @Override
  public boolean reaches(String address) {
    return shut(address).isEmpty();
  }

  /** What an address belongs to, where that is switched off. The longer of two says whose it is. */
  public Optional<Key> shut(String address) {
    Set<Key> off = off();
    return off.isEmpty()
        ? Optional.empty()
        : owner(address).filter(each -> !isOn(each, off)).map(Capability::key);
  }

  private Optional<Capability> owner(String address) {
    Capability owner = null;
    int most = 0;
    Map<String, List<Capability>> begun = beginnings.obtain();
    for (String beginning : List.of(Capability.beginning(address), Capability.ANY)) {
      for (Capability each : begun.getOrDefault(beginning, List.of())) {
        int owns = each.owns(address);
        if (owns > most) {
          owner = each;
          most = owns;
        }
      }
    }
    return Optional.ofNullable(owner);
  }

  private Map<String, List<Capability>> begun() {
    Map<String, List<Capability>> begun = new HashMap<>();
    all()
        .forEach(
            each ->
                each.beginnings()
                    .forEach(
                        part -> begun.computeIfAbsent(part, _ -> new ArrayList<>()).add(each)));
    return begun;
  }

  private Set<Key> off() {
    Instant now = clock.instant();
    Known last = known;
    if (Duration.between(last.at(), now).abs().compareTo(FRESH) > 0) {
      last = new Known(ask(last.off()), now);
      known = last;
    }
    return last.off();
  }

  /** What was known last is good enough while the database is away. */
  private Set<Key> ask(Set<Key> before) {
    try {
      return Objects.requireNonNull(asNow.execute(status -> rows.off()));
    } catch (DataAccessException | TransactionException away) {
      return before;
    }
  }

  /** All that rooms declare, in one order. */
  public List<Capability> all() {
    return declared.obtain();
  }

  /** How each stands. */
  @Transactional(readOnly = true)
  public Map<Key, CapabilityState> states() {
    Map<Key, CapabilityState> all = new EnumMap<>(Key.class);
    all().forEach(each -> all.put(each.key(), CapabilityState.untouched(each.key())));
    rows.all().forEach(all::replace);
    return all;
  }

  /** Those that are off; hardly ever any, so that a home page asks for nothing more. */
  public List<CapabilityState> switchedOff() {
    return off().isEmpty()
        ? List.of()
        : Objects.requireNonNull(
            asNow.execute(
                status -> rows.all().values().stream().filter(each -> !each.on()).toList()));
  }

  /** How one stands. */
  @Transactional(readOnly = true)
  public CapabilityState state(Key key) {
    return Objects.requireNonNull(states().get(key));
  }

  /** What is open of one, whoever asks. */
  public List<Duty> open(Key key) {
    return LOOKING.call(
        () -> Objects.requireNonNull(apart.execute(status -> declared(key).open().get())));
  }

  /** One of them. */
  public Capability declared(Key key) {
    return all().stream().filter(each -> each.key() == key).findFirst().orElseThrow();
  }

  /**
   * Switches one off.
   *
   * @throws Refused while anything of it is open
   * @throws EditClash when somebody else changed it meanwhile
   */
  @Transactional
  public void off(Worker worker, Key key, long version) {
    policy.require(worker, Action.SWITCH_CAPABILITIES);
    if (!open(key).isEmpty()) {
      throw Refused.because("members.uses.open");
    }
    put(worker, key, false, version);
  }

  /** Switches one on again. Throws {@link EditClash}. */
  @Transactional
  public void on(Worker worker, Key key, long version) {
    policy.require(worker, Action.SWITCH_CAPABILITIES);
    put(worker, key, true, version);
  }

  private void put(Worker worker, Key key, boolean on, long version) {
    rows.put(key, on, worker.id(), clock.instant(), version);
    trace(on ? MembersAction.CAPABILITY_SWITCHED_ON : MembersAction.CAPABILITY_SWITCHED_OFF, key);
    forget();
  }

  /**
   * Says how many hours a month it takes here.
   *
   * @param hours null for what we reckon
   */
  @Transactional
  public void hours(Worker worker, Key key, @Nullable BigDecimal hours, long version) {
    policy.require(worker, Action.SWITCH_CAPABILITIES);
    rows.say(key, hours, version);
    trace(MembersAction.CAPABILITY_HOURS_SAID, key);
  }

  /** What is always on, with the hours that it takes here. */
  @Transactional(readOnly = true)
  public Map<Upkeep, UpkeepState> upkeep() {
    Map<Upkeep, UpkeepState> all = new EnumMap<>(Upkeep.class);
    for (Upkeep each : Upkeep.values()) {
      all.put(each, UpkeepState.untouched(each));
    }
    all.putAll(rows.upkeep());
    return all;
  }

  /** The same of something that is always on. */
  @Transactional
  public void hours(Worker worker, Upkeep which, @Nullable BigDecimal hours, long version) {
    policy.require(worker, Action.SWITCH_CAPABILITIES);
    rows.say(which, hours, version);
    trace(MembersAction.CAPABILITY_HOURS_SAID, which);
  }

  /** How large the partnership is, once somebody has answered. */
  @Transactional(readOnly = true)
  public Optional<PartnershipSize> size() {
    return sizes.find();
  }

  /** Keeps the answers; nothing is switched by it. Throws {@link EditClash}. */
  @Transactional
  public void say(Worker worker, PartnershipSize.Said said, long version) {
    policy.require(worker, Action.SWITCH_CAPABILITIES);
    sizes.put(said, SizeRules.size(said), worker.id(), clock.instant(), version);
    audit.record(
        Entry.of(MembersAction.PARTNERSHIP_SIZE_SAID, ObjectRef.all("PARTNERSHIP"))
            .detail(Detail.none().with("size", SizeRules.size(said))));
  }

  /**
   * What can be spared above the hours that there are.
   *
   * @param off what goes, or stays, off
   * @param wanted what stays on because it is wanted first
   * @param open what would have gone off, and stays on because something of it is open
   */
  public record Spared(List<Key> off, Set<Key> wanted, Set<Key> open) {
    public Spared {
      off = List.copyOf(off);
      wanted = Set.copyOf(wanted);
      open = Set.copyOf(open);
    }
  }

  /**
   * What of something that is on can be spared, until the hours are enough; nothing where they are,
   * or cannot be enough whatever is off.
   *
   * @param on with the hours of each
   */
  @Transactional(readOnly = true)
  public Spared spared(PartnershipSize size, Map<Key, BigDecimal> on) {
    PartnershipSize.Said said = size.said();
    BigDecimal always = always();
    BigDecimal there = BigDecimal.valueOf(said.hours());
    if (SizeRules.isImpossible(said, always)
        || SizeRules.sum(on, Set.of(), always).compareTo(there) <= 0) {
      return new Spared(List.of(), Set.of(), Set.of());
    }
    Set<Key> wanted = SizeRules.wanted(said, all());
    wanted.retainAll(on.keySet());
    Set<Key> open = EnumSet.noneOf(Key.class);
    List<Key> off =
        SizeRules.tooMuch(said, on, always, key -> wanted.contains(key) || isOpen(key, open));
    return new Spared(off, wanted, open);
  }

  private boolean isOpen(Key key, Set<Key> found) {
    if (open(key).isEmpty()) {
      return false;
    }
    found.add(key);
    return true;
  }

  /** Hours a month of what is always on. */
  @Transactional(readOnly = true)
  public BigDecimal always() {
    return upkeep().values().stream()
        .map(UpkeepState::hours)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What can be spared of all that comes with the size, is wanted, or cannot go off now. */
  @Transactional(readOnly = true)
  public Spared spared(PartnershipSize size) {
    Set<Key> fitting = SizeRules.fitting(size.said(), all());
    Map<Key, BigDecimal> on = new EnumMap<>(Key.class);
    states()
        .forEach(
            (key, state) -> {
              if (fitting.contains(key) || (state.on() && !open(key).isEmpty())) {
                on.put(key, state.hours(declared(key)));
              }
            });
    return spared(size, on);
  }

  /**
   * What would be switched to fit the answers: to on, or to off. What can be spared above the hours
   * that there are goes off as well.
   */
  @Transactional(readOnly = true)
  public Map<Key, Boolean> toFit(PartnershipSize size) {
    Set<Key> fitting = SizeRules.fitting(size.said(), all());
    spared(size).off().forEach(fitting::remove);
    Map<Key, Boolean> change = new EnumMap<>(Key.class);
    states()
        .forEach(
            (key, state) -> {
              if (state.on() != fitting.contains(key)) {
                change.put(key, !state.on());
              }
            });
    return change;
  }

  /**
   * Switches all that does not fit the answers. What is open stays on, and nothing that was kept is
   * touched.
   *
   * @param version of the answers that were looked at
   * @return what stays on because something of it is open
   * @throws EditClash when somebody else answered, or switched, meanwhile
   */
  @Transactional
  public Set<Key> fit(Worker worker, long version) {
    policy.require(worker, Action.SWITCH_CAPABILITIES);
    PartnershipSize size =
        size().filter(each -> each.version() == version).orElseThrow(EditClash::new);
    Map<Key, CapabilityState> states = states();
    Set<Key> staying = EnumSet.noneOf(Key.class);
    toFit(size)
        .forEach(
            (key, on) -> {
              if (on || open(key).isEmpty()) {
                put(worker, key, on, Objects.requireNonNull(states.get(key)).version());
              } else {
                staying.add(key);
              }
            });
    return staying;
  }

  private void trace(MembersAction action, Enum<?> key) {
    audit.record(
        Entry.of(action, ObjectRef.all("CAPABILITY"))
            .detail(Detail.none().with("capability", key)));
  }

  /** Asked anew here as soon as it counts. */
  private void forget() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            known = new Known(known.off(), Instant.EPOCH);
          }
        });
  }
}
