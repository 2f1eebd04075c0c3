package dev.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FisherExactTest {

  private static double log10P(long o11, long f1, long f2, long n) {
    return FisherExact.log10P(new Contingency(o11, f1, f2, n));
  }

  /**
   * R 4.2.2: {@code fisher.test(matrix(c(o11, f2 - o11, f1 - o11, n - f1 - f2 + o11), 2))$p.value}.
   */
  @ParameterizedTest
  @CsvSource({
    "3, 4, 4, 8, 0.485714285714286",
    "1, 9, 12, 24, 0.00942253331538567",
    "0, 5, 5, 20, 0.266318369453045",
    "5, 5, 5, 20, 6.44994840041281e-05",
    "2, 5, 5, 20, 0.559791021671827",
    "10, 12, 17, 30, 0.0255563947349633",
    "8, 10, 13, 40, 0.000556033912670286",
    "1, 1, 1, 2, 1",
    "0, 1, 1, 2, 1",
    "1, 2, 2, 4, 1",
    "2, 2, 2, 4, 0.333333333333333",
    "0, 2, 2, 4, 0.333333333333333",
    "1, 3, 3, 6, 1",
    "7, 30, 60, 300, 0.632598321940475",
    "0, 40, 60, 300, 8.43320383592402e-05",
    "12, 12, 12, 300, 1.12634503438168e-21",
    "75, 150, 150, 300, 1",
    "80, 150, 150, 300, 0.298690069346364",
    "76, 150, 150, 300, 0.908098266441374",
    "0, 100, 300, 10000, 0.0773233498429885",
    "20, 100, 300, 10000, 1.13908949715151e-11",
    "50, 500, 500, 5000, 1",
    "60, 2000, 100, 5000, 4.96302724343975e-05",
    "2, 2, 3, 20000, 1.50007500375019e-08",
    "1, 5, 7, 20000, 0.0017489502100105",
    "120, 1000, 1000, 10000, 0.0300914444126145",
    "200, 1000, 1000, 10000, 5.71761028305519e-24",
    "2600, 5000, 5000, 10000, 6.87726439489187e-05",
    "5, 600, 20, 1000, 0.00193511304934962",
    "18, 600, 20, 1000, 0.00481734440246594",
    "250500, 1000000, 1000000, 4000000, 0.182422706073236",
    "251000, 1000000, 1000000, 4000000, 0.00769117749229768",
    "260000, 1000000, 1000000, 4000000, 8.96856664256416e-156",
    "1100, 100000, 100000, 10000000, 0.00164961054977365",
  })
  void agreesWithR(long o11, long f1, long f2, long n, double p) {
    assertEquals(p, LogProbability.plain(log10P(o11, f1, f2, n)), 1e-11 * p);
  }

  /**
   * mpmath 1.3.0 with 60 digits: ln P of the table from {@code loggamma}, both tails added up by
   * the ratios of neighbours until a term is below 1e-40 of its sum, the inner end of the other
   * tail by bisection on ln P.
   */
  @ParameterizedTest
  @CsvSource({
    "3, 4, 4, 8, -0.31361912297200170696",
    "500, 500, 500, 1000, -299.13079715619975746",
    "1000, 1000, 1000, 10000, -1409.94116726384727",
    "5000, 5000, 5000, 10000, -3007.9008558482708651",
    "0, 5000, 5000, 10000, -3007.9008558482708651",
    "20000, 20000, 20000, 1000000, -42575.300688295260358",
    "0, 100000, 100000, 1000000, -4835.314202251412851",
    "12000, 100000, 100000, 1000000, -103.56189175405655185",
    "25010000, 50000000, 50000000, 100000000, -4.197937980339257759",
    "25000001, 50000000, 50000000, 100000000, 0.0",
    "25001000, 50000000, 50000000, 100000000, -0.16158930782743505355",
    "24990000, 50000000, 50000000, 100000000, -4.197937980339257759",
    "25003000, 50000000, 50000000, 100000000, -0.63786256444742302165",
    "50000000, 50000000, 50000000, 100000000, -30102995.167308184257",
    "0, 50000000, 50000000, 100000000, -30102995.167308184257",
    "30000000, 50000000, 50000000, 100000000, -874477.46553398119793",
    "100, 1000, 1000, 100000000, -362.4231290693777474",
    "3, 10, 20, 100000000, -18.085763026811285236",
    "0, 30000, 30000, 100000000, -3.5271286800446464562",
    "1, 30000, 30000, 100000000, -2.6414403625770785195",
    "30, 30000, 30000, 100000000, -7.5644379710906308073",
    "1100000, 10000000, 10000000, 100000000, -2615.7812343004773342",
    "1000500, 10000000, 10000000, 100000000, -0.23768558720087633534",
    "1003000, 10000000, 10000000, 100000000, -3.064718207100824949",
    "10000000, 10000000, 10000000, 100000000, -14118170.274249568729",
    "0, 10000000, 10000000, 100000000, -483547.12116094325961",
    "9000000, 10000000, 90000000, 100000000, 0.0",
    "9000321, 10000000, 90000000, 100000000, -0.14160877670368682614",
    "8999000, 10000000, 90000000, 100000000, -0.57426933378778344719",
    "33333000, 33333333, 99999000, 100000000, 0.0",
    "33332700, 33333333, 99999000, 100000000, -82.540483204689688699",
    "777, 99999000, 1000, 100000000, -897.70026637282833245",
    "1, 99999000, 1000, 100000000, -5421.3931908126648117",
    "5, 5, 5, 100000000, -37.920818710522926331",
    "40000, 40000, 70000000, 100000000, -6197.4430592276298215",
    "20000, 40000, 70000000, 100000000, -1516.9788014769641776",
    "9761323, 55911430, 17462661, 99999999, -0.65308926594361611746",
    "2000500, 20000000, 100000000, 1000000000, -0.1508425114883716946",
    "2004000, 20000000, 100000000, 1000000000, -2.5842922877040093473",
    "0, 500000000, 500000000, 1000000000, -301029990.76489126093",
    "25002001, 50000000, 50000000, 100000000, -0.37304924664228525536",
    "25002000, 50000000, 50000000, 100000000, -0.37281170453796142614",
    "25001999, 50000000, 50000000, 100000000, -0.37257421634455062304",
    "3900, 100000, 5000, 1000000, -2836.3322433086785509",
    "25000002, 50000000, 50000000, 100000000, -0.00020795988688819362986",
  })
  void agreesWithArbitraryPrecision(long o11, long f1, long f2, long n, double log10) {
    assertEquals(log10, log10P(o11, f1, f2, n), 1e-13 * -log10);
  }

  @ParameterizedTest
  @CsvSource({
    "25000000, 50000000, 50000000, 100000000",
    "25002200, 50000000, 50000000, 100000000",
    "24000000, 50000000, 50000000, 100000000",
    "250000300, 500000000, 500000000, 1000000000",
    "250003000, 500000000, 500000000, 1000000000",
    "0, 500000000, 500000000, 1000000000",
    "31000, 30000000, 1000000, 1000000000",
  })
  void takesMillisecondsAtAnyMargin(long o11, long f1, long f2, long n) {
    double p = assertTimeout(Duration.ofMillis(250), () -> log10P(o11, f1, f2, n));
    assertTrue(p <= 0);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 5, 10", "5, 10, 5, 10", "0, 5, 0, 10", "5, 5, 10, 10", "0, 0, 0, 0"})
  void isEmptyWithoutInformation(long o11, long f1, long f2, long n) {
    assertTrue(Double.isNaN(log10P(o11, f1, f2, n)));
  }

  /** Every table with the margins, its probability an integer over a common denominator. */
  @Property(seed = "1", tries = 2000)
  void agreesWithAllTablesAddedUpExactly(@ForAll("small") Contingency t) {
    double p = naive(t);
    assertEquals(p, LogProbability.plain(FisherExact.log10P(t)), 1e-12 * p);
  }

  @Property(seed = "1")
  void isTheSameHoweverTheTableIsTurned(@ForAll("large") Contingency t) {
    double p = FisherExact.log10P(t);
    assertEquals(p, log10P(t.o11(), t.f2(), t.f1(), t.n()));
    assertEquals(p, log10P(t.o21(), t.n() - t.f1(), t.f2(), t.n()));
    assertEquals(p, log10P(t.o12(), t.f1(), t.n() - t.f2(), t.n()));
    assertEquals(p, log10P(t.o22(), t.n() - t.f1(), t.n() - t.f2(), t.n()));
  }

  @Property(seed = "1")
  void fallsAwayFromTheExpectation(@ForAll("large") Contingency t) {
    double p = FisherExact.log10P(t);
    assertTrue(p <= 0 && p > Double.NEGATIVE_INFINITY);
    boolean above = t.excess() > 0;
    long next = above ? t.o11() + 1 : t.o11() - 1;
    if (next >= Math.max(0, t.f1() + t.f2() - t.n()) && next <= Math.min(t.f1(), t.f2())) {
      double further = log10P(next, t.f1(), t.f2(), t.n());
      assertTrue(further <= p, () -> further + " > " + p);
    }
  }

  @Provide
  Arbitrary<Contingency> small() {
    return tables(Arbitraries.longs().between(2, 120));
  }

  @Provide
  Arbitrary<Contingency> large() {
    return tables(Arbitraries.longs().between(2, 100_000_000));
  }

  private static Arbitrary<Contingency> tables(Arbitrary<Long> units) {
    return units.flatMap(
        n ->
            Arbitraries.longs()
                .between(1, n - 1)
                .tuple2()
                .flatMap(
                    f ->
                        Arbitraries.longs()
                            .between(
                                Math.max(0, f.get1() + f.get2() - n), Math.min(f.get1(), f.get2()))
                            .map(o11 -> new Contingency(o11, f.get1(), f.get2(), n))));
  }

  private static double naive(Contingency t) {
    BigInteger observed = ways(t, t.o11());
    BigInteger rarer = BigInteger.ZERO;
    BigInteger all = BigInteger.ZERO;
    BigInteger tie = BigInteger.TEN.pow(7);
    for (long o = Math.max(0, t.f1() + t.f2() - t.n()); o <= Math.min(t.f1(), t.f2()); o++) {
      BigInteger ways = ways(t, o);
      all = all.add(ways);
      if (ways.multiply(tie).compareTo(observed.multiply(tie.add(BigInteger.ONE))) <= 0) {
        rarer = rarer.add(ways);
      }
    }
    return new BigDecimal(rarer).divide(new BigDecimal(all), MathContext.DECIMAL64).doubleValue();
  }

  private static BigInteger ways(Contingency t, long o11) {
    return choose(t.f1(), o11).multiply(choose(t.n() - t.f1(), t.f2() - o11));
  }

  private static BigInteger choose(long n, long k) {
    BigInteger result = BigInteger.ONE;
    for (long i = 1; i <= k; i++) {
      result = result.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return result;
  }
}
