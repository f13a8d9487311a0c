package dev.vitrine.analytics.ml.sentiment;

import java.util.List;
import java.util.Map;

/**
 * Words of Brazilian Portuguese, written for this library from the general vocabulary of shopping; none was chosen by
 * looking at stars.
 */
final class PortugueseWords {
    /** Words that speak of an aspect. */
    static final Map<Aspect, List<String>> ASPECTS = Map.of(
            Aspect.DELIVERY,
            words("""
                    entreg* prazo* cheg* atras* demor* correio* transport* envi* frete* receb* rastre* extravi* despach*
                    posta* sedex pac antecip* previs* pontual* embal* carteiro* motoboy* logistic* data"""),
            Aspect.PRODUCT,
            words("""
                    produto* qualidade defeit* quebr* tamanho* cor cores material materiais original originais falsific*
                    funcion* tecido* acabamento* peca* modelo* errad* estrag* danific* amass* rasg* fragil resistent*
                    bonit* lind* descri* foto* aparelho* item itens mercadoria* bateria* tela* durab* confort* usad*
                    peso marca encomenda"""),
            Aspect.SELLER,
            words("""
                    vendedor* loja* lojista* parceir* fornecedor* site empresa* anunciante* anunci* confiavel confiaveis
                    confianca seriedade seri* honest* golpe* fraud* lannister targaryen stark baratheon"""),
            Aspect.PRICE,
            words("preco* valor* barat* caro caros custo* promoc* desconto* oferta* dinheiro cobr* pag* cupom gratis"),
            Aspect.SERVICE,
            words("""
                    atend* suporte sac contat* respond* respost* reclam* troc* devol* reembols* estorn* cancel* nota
                    fiscal solucion* solucao resolv* ajud* retorn* garantia* email telefone ligacao ligar protocolo"""));

    /** Words that mostly praise. */
    static final WordList PRAISE = new WordList(words("""
            bom boa bons boas otim* excelent* perfeit* recomend* adorei adoro amei amo gostei gosto gostamos lind* bonit*
            maravilh* rapid* satisf* parabens super top nota10 confiavel confiaveis feliz contente eficient* eficaz
            ok certinho certo correto corretamente antes pontual* antecip* fantastic* sensacional show legal agradavel
            qualidade confort* pratic* barato obrigad* sucesso impecavel atencios* cumpri* nova novamente surpre*"""));

    /** Words that mostly blame. */
    static final WordList BLAME = new WordList(words("""
            ruim ruins pessim* horriv* terriv* pior decepc* insatisf* defeit* quebr* errad* atras* demor* falt* falso
            falsific* fragil danific* estrag* rasg* amass* problema* reclam* devol* cancel* estorn* reembols* troca trocar
            descaso absurdo vergonha lixo golpe enganad* engan* propaganda aguard* esperando ainda incomplet* metade
            somente apenas infelizmente lament* triste chatead* frustrad* inferior diferente desrespeito"""));

    private PortugueseWords() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
