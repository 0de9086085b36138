package org.lodestar.linkage.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DictionaryTest {
  @Property(tries = 100)
  void eachTextHasTheNumberOfItsFirstComing(@ForAll("texts") List<String> texts) {
    Dictionary dictionary = new Dictionary();
    Map<String, Integer> wanted = new HashMap<>();
    List<String> distinct = new ArrayList<>();
    for (String text : texts) {
      if (wanted.putIfAbsent(text, distinct.size()) == null) {
        distinct.add(text);
      }
      assertThat(dictionary.of(new String(text.toCharArray()))).isEqualTo(wanted.get(text));
      assertThat(dictionary.size()).isEqualTo(distinct.size());
    }
    assertThat(dictionary.texts()).containsExactlyElementsOf(distinct);
  }

  /** Among them many of one hash: "Aa" and "BB" have the same. */
  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> same =
        Arbitraries.of("Aa", "BB").list().ofSize(6).map(parts -> String.join("", parts));
    Arbitrary<String> any = Arbitraries.strings().withCharRange('a', 'f').ofMaxLength(5);
    return Arbitraries.oneOf(same, any).list().ofMaxSize(600);
  }
}
