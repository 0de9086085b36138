package org.lodestar.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {
  private static Choice choice(String kind) {
    return new Choice(kind, new TreeMap<>());
  }

  @Test
  void sumsAndHeadingsAreRead() {
    assertThat(FormulaText.read("stock(partner.joined + partner.merged - partner.left)"))
        .isEqualTo(
            new Formula.Stock(
                new Sum(
                    List.of(choice("partner.joined"), choice("partner.merged")),
                    List.of(choice("partner.left")))));
    TreeMap<String, java.util.SortedSet<String>> tags = new TreeMap<>();
    tags.put("risk", new TreeSet<>(List.of("HIGH", "MEDIUM")));
    tags.put("plan", new TreeSet<>(List.of("YES")));
    assertThat(FormulaText.read("mean(score; contract.assessed[risk=HIGH,MEDIUM plan=YES])"))
        .isEqualTo(new Formula.Mean("score", new Choice("contract.assessed", tags)));
  }

  @Test
  void aShareOfWhatThereIsTellsItselfFromAShareOfWhatHappened() {
    assertThat(FormulaText.read("share(aa.bb / aa.cc)").isStock()).isFalse();
    assertThat(FormulaText.read("stock-share(aa.bb / aa.cc)").isStock()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "count",
        "count()",
        "guess(concern.raised)",
        "count(concern)",
        "count(concern.raised[type])",
        "count(concern.raised[type=Popescu])",
        "share(concern.raised)",
        "share(a / b / c)",
        "median(concern.raised)",
        "stock(- partner.left)"
      })
  void whatCannotBeReadIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> FormulaText.read(text));
  }

  @Test
  void whatIsWrittenIsReadAsTheSameFormula() {
    for (Measure measure : Measures.all()) {
      assertThat(FormulaText.read(measure.formulaText())).isEqualTo(measure.formula());
    }
    assertThat(
            FormulaText.write(
                FormulaText.read("stock-share(aa.bb - aa.cc / aa.dd[ef=GH,IJ kl=M])")))
        .isEqualTo("stock-share(aa.bb - aa.cc / aa.dd[ef=GH,IJ kl=M])");
  }
}
